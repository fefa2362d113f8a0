import type { Application } from '@shared/model/application'
import type { CandidateId } from '@shared/model/ids'
import type { Workspace } from '@electron/store/types'

// A list stays the same array until a record changes. Looking through tens of thousands of
// applications for each candidate would take minutes.
const grouped = new WeakMap<readonly Application[], ReadonlyMap<CandidateId, Application[]>>()

const groupByCandidate = (
  applications: readonly Application[],
): ReadonlyMap<CandidateId, Application[]> => {
  const groups = new Map<CandidateId, Application[]>()
  for (const application of applications) {
    const group = groups.get(application.candidateId)
    if (group === undefined) groups.set(application.candidateId, [application])
    else group.push(application)
  }
  return groups
}

/** The applications of a candidate. */
export const listApplicationsOf = (
  workspace: Workspace,
  candidateId: CandidateId,
): readonly Application[] => {
  const applications = workspace.collection('applications').list()
  const groups = grouped.get(applications) ?? groupByCandidate(applications)
  grouped.set(applications, groups)
  return groups.get(candidateId) ?? []
}
