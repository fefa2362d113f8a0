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
