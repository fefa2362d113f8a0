import { groupBy } from '@shared/domain/records/groupBy'
import type { Application } from '@shared/model/application'
import type { Workspace } from '@electron/store/types'

type Side = 'roleId' | 'candidateId'

/** The applications of each role, or of each candidate, in their order. */
export interface ApplicationGroups {
  /** Those of one role or candidate. */
  of(id: string): readonly Application[]
}

const none: readonly Application[] = []

/**
 * Groups each list of applications once. A list stays the same array until a record changes, and
 * grouping tens of thousands anew for each page, search and view would hold everything up.
 */
const groupOnce = (side: Side): ((workspace: Workspace) => ApplicationGroups) => {
  const known = new WeakMap<readonly Application[], ApplicationGroups>()
  return (workspace) => {
    const applications = workspace.collection('applications').list()
    const grouped = known.get(applications)
    if (grouped !== undefined) return grouped
    const groups = groupBy<Application, string>(applications, (each) => each[side])
    const made: ApplicationGroups = { of: (id) => groups.get(id) ?? none }
    known.set(applications, made)
    return made
  }
}

/** The applications of each role. */
export const groupByRole = groupOnce('roleId')

/** The applications of each candidate. */
export const groupByCandidate = groupOnce('candidateId')
