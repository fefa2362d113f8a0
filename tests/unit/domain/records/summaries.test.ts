import { describe, expect, it } from 'vitest'
import { summarizeCandidate, summarizeRole } from '@shared/domain/records/summaries'
import { createEmptyCandidateDraft } from '@shared/model/candidate'
import { candidateIdSchema, createId, roleIdSchema } from '@shared/model/ids'
import { candidateSummarySchema, roleSummarySchema } from '@shared/model/workspace/summaries'
import { createEnglishRole } from '../../../helpers/sampleRoles'

const stored = {
  rev: 1,
  createdAt: '2026-11-01T09:00:00.000Z',
  updatedAt: '2026-11-02T09:00:00.000Z',
}

describe('summaries', () => {
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
