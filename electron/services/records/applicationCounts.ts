import { countApplicationsBy } from '@shared/domain/records/summaries'
import type { Application } from '@shared/model/application'
import type { Workspace } from '@electron/store/types'

type Applications = readonly Application[]

/**
 * Counts once for each list of applications. A list stays the same array until a record changes, and
 * counting tens of thousands anew for each page of candidates, and for the roles after each save,
 * would hold everything up.
 */
const countOnce = <Counts>(
  count: (applications: Applications) => Counts,
): ((workspace: Workspace) => Counts) => {
  const counted = new WeakMap<Applications, { counts: Counts }>()
  return (workspace) => {
    const applications = workspace.collection('applications').list()
    const known = counted.get(applications) ?? { counts: count(applications) }
    counted.set(applications, known)
    return known.counts
  }
}

/** Counts the applications of each role; one without any is not in the map. */
export const countByRole = countOnce((applications) => countApplicationsBy(applications, 'roleId'))

/** Counts the applications of each candidate; one without any is not in the map. */
export const countByCandidate = countOnce((applications) =>
  countApplicationsBy(applications, 'candidateId'),
)
