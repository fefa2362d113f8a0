import { describe, expect, it } from 'vitest'
import {
  countApplicationsBy,
  summarizeCandidate,
  summarizeRole,
} from '@shared/domain/records/summaries'
import { createEmptyCandidateDraft } from '@shared/model/candidate'
import { applicationDraftSchema } from '@shared/model/application'
import { applicationIdSchema, candidateIdSchema, createId, roleIdSchema } from '@shared/model/ids'
import { candidateSummarySchema, roleSummarySchema } from '@shared/model/workspace/summaries'
import { createEnglishRole } from '../../../helpers/sampleRoles'

const stored = {
  rev: 1,
  createdAt: '2026-11-01T09:00:00.000Z',
  updatedAt: '2026-11-02T09:00:00.000Z',
}

const apply = (roleId: string, candidateId: string) => ({
  ...applicationDraftSchema.parse({
    roleId,
    candidateId,
    stage: 'new',
    ratings: [],
    decision: null,
    notes: '',
  }),
  id: createId(applicationIdSchema),
  ...stored,
})

describe('summaries', () => {
  it('count the applications of each role and each candidate', () => {
    const [role, other] = [createId(roleIdSchema), createId(roleIdSchema)]
    const [ada, ben] = [createId(candidateIdSchema), createId(candidateIdSchema)]
    const applications = [apply(role, ada), apply(role, ben), apply(other, ada)]
    expect(countApplicationsBy(applications, 'roleId')).toEqual(
      new Map([
        [role, 2],
        [other, 1],
      ]),
    )
    expect(countApplicationsBy(applications, 'candidateId')).toEqual(
      new Map([
        [ada, 2],
        [ben, 1],
      ]),
    )
  })

  it('contain what a row shows and nothing else', () => {
    const role = { ...createEnglishRole(), id: createId(roleIdSchema), ...stored }
    const row = summarizeRole(role, 3)
    expect(roleSummarySchema.strict().parse(row)).toEqual(row)
    expect(row).toMatchObject({ id: role.id, title: role.title, applicationCount: 3 })

    const draft = { ...createEmptyCandidateDraft(), name: 'Ada', notes: 'private' }
    const candidate = { ...draft, id: createId(candidateIdSchema), ...stored }
    const candidateRow = summarizeCandidate(candidate, 1)
    expect(candidateSummarySchema.strict().parse(candidateRow)).toEqual(candidateRow)
    expect(candidateRow).toMatchObject({ id: candidate.id, name: 'Ada', applicationCount: 1 })
  })
})
