import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameContent, mergeEdits } from '@shared/domain/merge/mergeEdits'
import { roleSchema, type Role } from '@shared/model/role'
import { createListItem } from '@shared/model/listItem'
import { createRoleRecord } from '../../renderer/roles/createRoleRecord'

const isRole = (value: unknown): value is Role => roleSchema.safeParse(value).success

const base = createRoleRecord({
  title: 'CTO',
  client: 'Acme',
  notes: 'Old',
  tags: ['a'],
  salary: { min: 1, max: 2, currency: 'EUR', period: 'year' },
  definition: ['One', 'Two'].map(createListItem),
})

const textNames = ['title', 'client', 'notes', 'location'] as const

const editArbitrary = fc.record(
  {
    title: fc.string(),
    client: fc.string(),
    notes: fc.string(),
    location: fc.string(),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    salary: fc.option(
      fc.record({
        min: fc.option(fc.nat(9)),
        max: fc.option(fc.nat(9)),
        currency: fc.constantFrom('EUR', 'NOK'),
        period: fc.constantFrom('year' as const, 'hour' as const),
      }),
    ),
    definition: fc.shuffledSubarray(base.definition),
  },
  { requiredKeys: [] },
)

const oursOf = (change: Partial<Role>): Role => ({ ...base, ...change })
const theirsOf = (change: Partial<Role>): Role => ({
  ...base,
  ...change,
  rev: 5,
  updatedAt: '2026-02-01T00:00:00.000Z',
})

describe('merging what is being edited with what was written elsewhere', () => {
  it('keeps both changes to different fields, as a change of theirs', () => {
    const theirs = theirsOf({ client: 'Northwind' })
    expect(mergeEdits({ base, ours: oursOf({ title: 'Chief' }), theirs }, isRole)).toEqual({
      value: { ...theirs, title: 'Chief' },
      conflicts: [],
    })
  })

  it('is the edited version if nothing was written elsewhere, and vice versa', () => {
    fc.assert(
      fc.property(editArbitrary, (change) => {
        const ours = mergeEdits({ base, ours: oursOf(change), theirs: theirsOf({}) }, isRole)
        expect(isSameContent(ours.value, oursOf(change))).toBe(true)
        const theirs = mergeEdits({ base, ours: base, theirs: theirsOf(change) }, isRole)
        expect(theirs.value).toEqual(theirsOf(change))
        expect([...ours.conflicts, ...theirs.conflicts]).toEqual([])
      }),
    )
  })

  it('is a record based on their revision, whichever side is chosen', () => {
    fc.assert(
      fc.property(
        editArbitrary,
        editArbitrary,
        fc.constantFrom('ours' as const, 'theirs' as const),
        (mine, other, side) => {
          const versions = { base, ours: oursOf(mine), theirs: theirsOf(other) }
          const { value } = mergeEdits(versions, isRole, () => side)
          expect(isRole(value)).toBe(true)
          expect(value).toMatchObject({ rev: 5, updatedAt: versions.theirs.updatedAt })
        },
      ),
    )
  })

  it('loses no text: each side’s change is in the record or in a conflict', () => {
    fc.assert(
      fc.property(editArbitrary, editArbitrary, (mine, other) => {
        const versions = { base, ours: oursOf(mine), theirs: theirsOf(other) }
        const { value, conflicts } = mergeEdits(versions, isRole)
        for (const name of textNames)
          for (const side of ['ours', 'theirs'] as const) {
            if (versions[side][name] === base[name]) continue
            const asked = conflicts.find(({ path }) => path[0] === name)
            expect([value[name], asked?.ours, asked?.theirs]).toContain(versions[side][name])
          }
      }),
    )
  })

  it('keeps the edited version whole, and asks about every difference, if both don’t make a valid record', () => {
    const isFree = (value: unknown): value is Role =>
      isRole(value) && !(value.title === 'Chief' && value.client === 'Northwind')
    const theirs = theirsOf({ client: 'Northwind' })
    const { value, conflicts } = mergeEdits(
      { base, ours: oursOf({ title: 'Chief' }), theirs },
      isFree,
    )
    expect(value).toEqual({ ...theirs, title: 'Chief', client: 'Acme' })
    expect(conflicts.map(({ path }) => path)).toEqual([['title'], ['client']])
  })
})
