import { describe, expect, it } from 'vitest'
import { duplicateRole } from '@shared/domain/roles/duplicateRole'
import { roleIdSchema } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import { createEnglishRole } from '../../../helpers/sampleRoles'

const role: Role = {
  ...createEnglishRole(),
  id: roleIdSchema.parse('a'.repeat(16)),
  rev: 7,
  createdAt: '2026-11-01T09:00:00.000Z',
  updatedAt: '2026-11-02T09:00:00.000Z',
  status: 'open',
  dates: { opened: '2026-11-01', closes: '2026-12-01', start: null },
}

const findIds = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : []
  return [...own, ...Object.values(value).flatMap(findIds)]
}

const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, part: unknown) => (name === 'id' ? undefined : part)))

describe('a duplicated role', () => {
  it('has the content of the original, as a draft without its dates', () => {
    expect(withoutIds(duplicateRole(role))).toEqual(
      withoutIds({
        ...createEnglishRole(),
        title: `${role.title} (copy)`,
        status: 'draft',
        dates: { opened: null, closes: null, start: null },
      }),
    )
  })

  it('shares no id with the original', () => {
    const ids = findIds(duplicateRole(role))
    expect(ids).toHaveLength(findIds(createEnglishRole()).length)
    expect(ids.filter((id) => findIds(role).includes(id))).toEqual([])
  })

  it('keeps the weights on the same criteria, and drops those of deleted criteria', () => {
    const [skill] = role.skills.hard
    const weigh = (criterionId: Role['skills']['hard'][number]['id']) => ({
      criterionId,
      weight: 2,
      reason: 'agreed',
    })
    const gone = createEnglishRole().skills.hard[0]!.id
    const copy = duplicateRole({
      ...role,
      criterionWeights: [weigh(skill!.id), weigh(gone)],
    })
    expect(copy.criterionWeights).toEqual([weigh(copy.skills.hard[0]!.id)])
  })

  it('keeps fields that only a newer version knows', () => {
    expect(duplicateRole(Object.assign({}, role, { mood: 'good' }))).toMatchObject({ mood: 'good' })
  })
})
