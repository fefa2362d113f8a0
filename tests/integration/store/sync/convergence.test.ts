import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createComputers, bringConflictCopy, edit, getRole, syncRecord } from './computers'

type Side = 'here' | 'there'

/** Each computer edits its own fields, so that every change of either must be present in the end. */
const fieldsOf = {
  here: ['client', 'department', 'notes'],
  there: ['location', 'language', 'title'],
} as const

interface Step {
  side: Side
  field: number
  value: string
  /** Whether the sync service runs after this edit. */
  isSynced: boolean
}

const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  side: fc.constantFrom<Side>('here', 'there'),
  field: fc.nat(2),
  value: fc.string({ minLength: 1, maxLength: 8 }),
  isSynced: fc.boolean(),
})

describe('two computers that edit one record', () => {
  it('converge without losing a change, whatever the order of edits and syncs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { role, ...computers } = await createComputers()
        const { here, there } = computers
        const expected: Record<string, string> = {}
        const sync = async (): Promise<void> => {
          await here.refreshFile('roles', await bringConflictCopy(there, here, role))
          await syncRecord(here, there, role)
        }
        for (const { side, field, value, isSynced } of steps) {
          const name = fieldsOf[side][field]!
          await edit(computers[side], role, { [name]: value })
          expected[name] = value
          if (isSynced) await sync()
        }
        await sync()
        expect(here.problems).toEqual([])
        expect(getRole(here, role)).toMatchObject(expected)
        expect(getRole(there, role)).toEqual(getRole(here, role))
        await here.close()
        await there.close()
      }),
      { numRuns: 40 },
    )
  })
})
