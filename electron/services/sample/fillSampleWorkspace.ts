import { fail, ok, type Result } from '@shared/contract/result'
import type { CandidateId } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import agencies from '../../../resources/sample/agencies.json'
import applications from '../../../resources/sample/applications.json'
import candidates from '../../../resources/sample/candidates.json'
import roles from '../../../resources/sample/roles.json'
import type { Workspace } from '@electron/store/types'
import {
  buildAgencyDraft,
  buildApplicationDraft,
  buildCandidateDraft,
  buildRoleDraft,
} from './sampleDrafts'
import { sampleSchema, type Sample } from './sampleFormat'

/** Reads the sample that comes with the program. Throws if its files are invalid, which a test would find. */
export const readSample = (): Sample =>
  sampleSchema.parse({ roles, candidates, agencies, applications })

/** Adds the sample's records to a workspace; stops at the first that can't be written. */
export async function fillSampleWorkspace(
  workspace: Workspace,
  now = new Date(),
): Promise<Result<null>> {
  const sample = readSample()
  const rolesByKey = new Map<string, Role>()
  const candidateIdsByKey = new Map<string, CandidateId>()

  for (const [key, role] of Object.entries(sample.roles)) {
    const created = await workspace.collection('roles').create(buildRoleDraft(role, now))
    if (!created.ok) return created
    rolesByKey.set(key, created.value)
  }
  for (const [key, candidate] of Object.entries(sample.candidates)) {
    const created = await workspace.collection('candidates').create(buildCandidateDraft(candidate))
    if (!created.ok) return created
    candidateIdsByKey.set(key, created.value.id)
  }
  for (const agency of Object.values(sample.agencies)) {
    const created = await workspace.collection('agencies').create(buildAgencyDraft(agency))
    if (!created.ok) return created
  }
  for (const application of sample.applications) {
    const role = rolesByKey.get(application.role)
    const candidateId = candidateIdsByKey.get(application.candidate)
    if (role === undefined || candidateId === undefined)
      return fail('internal', `The sample has no ${application.role} or ${application.candidate}.`)
    const draft = buildApplicationDraft(application, role, candidateId, now)
    const created = await workspace.collection('applications').create(draft)
    if (!created.ok) return created
  }
  return ok(null)
}
