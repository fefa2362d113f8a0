import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RecordTable } from '@electron/store/records/recordTable'

const stamp = (minute: number): string => `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`

const createRecord = (id: string, minute: number, rev: number) => ({
  id,
  rev,
  createdAt: stamp(minute),
  updatedAt: stamp(minute),
})

const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  minute: fc.nat({ max: 3 }),
  isRemoved: fc.boolean(),
})

describe('the records of a collection in memory', () => {
  it('are listed from oldest to newest after any changes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const table = new RecordTable()
        const expected = new Map<string, ReturnType<typeof createRecord>>()
        changes.forEach(({ id, minute, isRemoved }, rev) => {
          const record = createRecord(id, minute, rev)
          if (isRemoved) {
            table.delete(id)
            expected.delete(id)
          } else {
            table.set(record)
            expected.set(id, record)
          }
          const inOrder = [...expected.values()].sort((one, other) =>
            one.createdAt + one.id < other.createdAt + other.id ? -1 : 1,
          )
          expect(table.list()).toEqual(inOrder)
        })
      }),
    )
  })

  it('are in order after many were read, before and after further changes', async () => {
    const table = new RecordTable()
    const ids = Array.from({ length: 3_500 }, (_, index) => `r${(index * 1_009) % 3_500}`)
    for (const id of ids) table.set(createRecord(id, id.length, 1))
    await table.arrange()
    const inOrder = (rows: readonly { createdAt: string; id: string }[]): string[] =>
      rows.map((row) => row.createdAt + row.id)
    expect(table.list()).toHaveLength(ids.length)
    expect(inOrder(table.list())).toEqual(inOrder(table.list()).toSorted())
    table.delete('r12')
    table.set(createRecord('new', 3, 1))
    table.set(createRecord('r7', 4, 2))
    expect(table.list()).toHaveLength(ids.length)
    expect(inOrder(table.list())).toEqual(inOrder(table.list()).toSorted())
  })

  it('never change a list that was handed out', () => {
    const table = new RecordTable()
    table.set(createRecord('a', 1, 1))
    const before = table.list()
    table.set(createRecord('a', 1, 2))
    expect(before.map(({ rev }) => rev)).toEqual([1])
    expect(table.list().map(({ rev }) => rev)).toEqual([2])
    expect(Object.isFrozen(table.list())).toBe(true)
  })
})
