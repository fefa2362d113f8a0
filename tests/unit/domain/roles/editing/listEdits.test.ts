import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeItem,
  insertAfter,
  moveItem,
  removeItems,
} from '@shared/domain/roles/editing/listEdits'

const list = (...ids: string[]) => ids.map((id) => ({ id, text: id }))
const ids = (items: readonly { id: string }[]) => items.map((item) => item.id).join('')

describe('editing a list', () => {
  it('inserts after an item, first for null, last for an unknown one', () => {
    expect(ids(insertAfter(list('a', 'b'), 'a', list('x')))).toBe('axb')
    expect(ids(insertAfter(list('a', 'b'), null, list('x')))).toBe('xab')
    expect(ids(insertAfter(list('a', 'b'), 'z', list('x')))).toBe('abx')
  })

  it('moves an item and stops at the ends', () => {
    expect(ids(moveItem(list('a', 'b', 'c'), 'b', -1))).toBe('bac')
    expect(ids(moveItem(list('a', 'b', 'c'), 'b', 1))).toBe('acb')
    expect(ids(moveItem(list('a', 'b', 'c'), 'a', -1))).toBe('abc')
    expect(ids(moveItem(list('a', 'b', 'c'), 'c', 5))).toBe('abc')
  })

  it('leaves the identity of the other items alone', () => {
    const before = list('a', 'b')
    const after = changeItem(before, 'a', { text: 'new' })
    expect(after[0]).toEqual({ id: 'a', text: 'new' })
    expect(after[1]).toBe(before[1])
  })

  it('can be undone: an insertion by removing, a move by moving back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 99 }), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.integer({ min: -12, max: 12 }),
        (numbers, position, steps) => {
          const items = list(...numbers.map(String))
          const id = items[position % items.length]!.id
          expect(removeItems(insertAfter(items, id, list('new')), ['new'])).toEqual(items)
          const moved = moveItem(items, id, steps)
          const from = items.findIndex((item) => item.id === id)
          const to = moved.findIndex((item) => item.id === id)
          expect(moveItem(moved, id, from - to)).toEqual(items)
          expect(moved.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
            items.toSorted((a, b) => a.id.localeCompare(b.id)),
          )
        },
      ),
    )
  })
})
