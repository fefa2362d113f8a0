import { describe, expect, it } from 'vitest'
import { findTyped, moveByKey } from '@renderer/ui/recordList/listKeys'
import { extendTo, selectAll, selectOnly, toggle } from '@renderer/ui/recordList/selection'
import { findStayingNeighbour } from '@renderer/navigation/neighbours'

const ids = ['a', 'b', 'c', 'd', 'e'] as const
const chosen = (selection: { selected: ReadonlySet<string> }): string[] =>
  [...selection.selected].toSorted()

describe('moving in a list', () => {
  it('moves by arrows, pages, Home and End, and stops at the ends', () => {
    expect(moveByKey('ArrowDown', 1, 5, 3)).toBe(2)
    expect(moveByKey('ArrowDown', 4, 5, 3)).toBe(4)
    expect(moveByKey('ArrowUp', 0, 5, 3)).toBe(0)
    expect(moveByKey('PageDown', 3, 5, 3)).toBe(4)
    expect(moveByKey('PageUp', 4, 5, 3)).toBe(1)
    expect(moveByKey('Home', 4, 5, 3)).toBe(0)
    expect(moveByKey('End', 0, 5, 3)).toBe(4)
  })

  it('starts at the first row if none is chosen', () => {
    expect(moveByKey('ArrowDown', -1, 5, 3)).toBe(0)
  })

  it('leaves other keys and empty lists alone', () => {
    expect(moveByKey('x', 1, 5, 3)).toBeNull()
    expect(moveByKey('ArrowDown', -1, 0, 3)).toBeNull()
  })
})

describe('typing to find', () => {
  const names = ['Anna', 'Ben', 'Berta', 'Cem']

  it('goes to the next row that starts with the letter, around the end', () => {
    expect(findTyped(names, 0, 'b')).toBe(1)
    expect(findTyped(names, 1, 'b')).toBe(2)
    expect(findTyped(names, 2, 'b')).toBe(1)
  })

  it('stays on a row that still matches as the word grows', () => {
    expect(findTyped(names, 1, 'be')).toBe(1)
    expect(findTyped(names, 1, 'ber')).toBe(2)
  })

  it('matches an accent, typed or not', () => {
    expect(findTyped(['Ana', 'María', 'Zoë'], 0, 'mari')).toBe(1)
    expect(findTyped(['Ana', 'Maria', 'Zoë'], 0, 'marí')).toBe(1)
    expect(findTyped(['Ana', 'María', 'Zoë'], 0, '\u0301')).toBeNull()
  })

  it('continues past a space', () => {
    expect(findTyped(['Ana B', 'Ana C'], 0, 'ana c')).toBe(1)
  })

  it('finds nothing for a word that no row starts with', () => {
    expect(findTyped(names, 0, 'zz')).toBeNull()
  })
})

describe('choosing several', () => {
  it('extends from the anchor in both directions', () => {
    const start = selectOnly<(typeof ids)[number]>('c')
    const down = extendTo(start, ids, 'e')
    expect(chosen(down)).toEqual(['c', 'd', 'e'])
    expect(chosen(extendTo(down, ids, 'b'))).toEqual(['b', 'c'])
  })

  it('adds and removes single rows', () => {
    const two = toggle(selectOnly<(typeof ids)[number]>('a'), 'c')
    expect(chosen(two)).toEqual(['a', 'c'])
    expect(chosen(toggle(two, 'a'))).toEqual(['c'])
  })

  it('chooses all without moving the focus', () => {
    const all = selectAll(selectOnly<(typeof ids)[number]>('b'), ids)
    expect(chosen(all)).toEqual([...ids])
    expect(all.focus).toBe('b')
  })
})

describe('the neighbour of what is deleted', () => {
  it('is the next remaining row, or else the one before', () => {
    expect(findStayingNeighbour(ids, ['b', 'c'])).toBe('d')
    expect(findStayingNeighbour(ids, ['d', 'e'])).toBe('c')
    expect(findStayingNeighbour(ids, [...ids])).toBeNull()
  })
})
