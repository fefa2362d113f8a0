import { describe, expect, it } from 'vitest'
import { compareApplications } from '@shared/domain/comparison/comparison'
import { agencyDraftSchema } from '@shared/model/agency'
import { applicationDraftSchema } from '@shared/model/application'
import { candidateDraftSchema } from '@shared/model/candidate'
import { applicationIdSchema, candidateIdSchema, createId, roleIdSchema } from '@shared/model/ids'
import { roleDraftSchema } from '@shared/model/role'
import { readSample } from '@electron/services/sample/fillSampleWorkspace'
import {
  buildAgencyDraft,
  buildApplicationDraft,
  buildCandidateDraft,
  buildRoleDraft,
} from '@electron/services/sample/sampleDrafts'

const now = new Date('2026-11-23T12:00:00.000Z')
const sample = readSample()

const buildRole = (key: string) => ({
  ...buildRoleDraft(sample.roles[key]!, now),
  id: createId(roleIdSchema),
  rev: 1,
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
})

describe('the sample', () => {
  it('makes valid drafts of every record, without fields that the model does not know', () => {
    for (const role of Object.values(sample.roles)) {
      const draft = buildRoleDraft(role, now)
      expect(roleDraftSchema.strict().parse(draft)).toEqual(draft)
    }
    for (const candidate of Object.values(sample.candidates)) {
      const draft = buildCandidateDraft(candidate)
      expect(candidateDraftSchema.strict().parse(draft)).toEqual(draft)
    }
    for (const agency of Object.values(sample.agencies)) {
      const draft = buildAgencyDraft(agency)
      expect(agencyDraftSchema.strict().parse(draft)).toEqual(draft)
    }
    for (const application of sample.applications) {
      const role = buildRole(application.role)
      const draft = buildApplicationDraft(application, role, createId(candidateIdSchema), now)
      expect(applicationDraftSchema.strict().parse(draft)).toEqual(draft)
    }
  })

  it('names only roles and candidates that it has, each pair once', () => {
    const pairs = sample.applications.map(({ role, candidate }) => `${role} ${candidate}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const { role, candidate } of sample.applications) {
      expect(Object.keys(sample.roles)).toContain(role)
      expect(Object.keys(sample.candidates)).toContain(candidate)
    }
  })

  it('contains no real people: all mail goes to example.com', () => {
    const people = [
      ...Object.values(sample.candidates).map(({ contact }) => contact.email),
      ...Object.values(sample.agencies).flatMap(({ contacts }) => contacts.map((c) => c.email)),
    ]
    for (const email of people) expect(email).toMatch(/@([a-z]+\.)?example\.com$/)
  })

  it('shows everything that a comparison can show', () => {
    const role = buildRole('chief-of-technology')
    const applications = sample.applications
      .filter((application) => application.role === 'chief-of-technology')
      .map((application) => ({
        id: createId(applicationIdSchema),
        ...buildApplicationDraft(application, role, createId(candidateIdSchema), now),
      }))
    const { applications: compared } = compareApplications(role, applications)
    const results = compared.flatMap((column) => column.results)
    expect(compared.filter(({ total }) => total !== null)).toHaveLength(4)
    expect(results.some(({ isGap }) => isGap)).toBe(true)
    expect(results.some(({ isUnknown }) => isUnknown)).toBe(true)
    expect(results.some(({ isDisputed }) => isDisputed)).toBe(true)
    expect(results.some(({ state }) => state === 'no-evidence')).toBe(true)
  })

  it('counts its days from the day it is created', () => {
    const { dates } = buildRoleDraft(sample.roles['chief-of-technology']!, now)
    expect(dates).toEqual({ opened: '2026-10-30', closes: '2026-12-18', start: '2027-03-03' })
  })
})
