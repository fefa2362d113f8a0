import { countApplicationsBy } from '@shared/domain/records/summaries'
import type { Application } from '@shared/model/application'
import type { CandidateId, RoleId } from '@shared/model/ids'
import type { Workspace } from '@electron/store/types'

interface ApplicationCounts {
  byRole: ReadonlyMap<RoleId, number>
  byCandidate: ReadonlyMap<CandidateId, number>
}

// A list stays the same array until a record changes. Counting tens of thousands anew for each page
// of candidates, and for the roles after each save, would hold everything up.
const counted = new WeakMap<readonly Application[], ApplicationCounts>()

/** Counts the applications of each role and of each candidate; those without any are in neither map. */
export const countApplications = (workspace: Workspace): ApplicationCounts => {
  const applications = workspace.collection('applications').list()
  const counts = counted.get(applications) ?? {
    byRole: countApplicationsBy(applications, 'roleId'),
    byCandidate: countApplicationsBy(applications, 'candidateId'),
  }
  counted.set(applications, counts)
  return counts
}
