import type { ActivityFilter } from '@shared/contract/channels/recordChannels'
import type { ActivitySubjects } from '@shared/domain/activities/findOwner'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Activity } from '@shared/model/activities/activity'
import type { ActivityRow } from '@shared/model/workspace/summaries'
import type { Workspace } from '@electron/store/types'

/** Lists the activities that name all of the given records, newest first, with their names. */
export const listActivities = (
  workspace: Workspace,
  { candidateId, roleId, agencyId }: ActivityFilter,
): ActivityRow[] =>
  workspace
    .collection('activities')
    .list()
    .filter(
      (activity) =>
        (candidateId ?? activity.candidateId) === activity.candidateId &&
        (roleId ?? activity.roleId) === activity.roleId &&
        (agencyId ?? activity.agencyId) === activity.agencyId,
    )
    .toSorted(newestFirst)
    .map((activity) => ({ activity, ...nameSubjects(workspace, activity) }))

const newestFirst = (one: Activity, other: Activity): number =>
  other.at.localeCompare(one.at) || other.createdAt.localeCompare(one.createdAt)

/** What the recruiter calls records; null for one that isn't named or isn't there. */
export function nameSubjects(
  workspace: Workspace,
  { candidateId, roleId, agencyId }: ActivitySubjects,
): Omit<ActivityRow, 'activity'> {
  const candidate = candidateId && workspace.collection('candidates').get(candidateId)
  const role = roleId && workspace.collection('roles').get(roleId)
  const agency = agencyId && workspace.collection('agencies').get(agencyId)
  return {
    candidateName: candidate ? titleOrPlaceholder('candidates', candidate.name) : null,
    roleTitle: role ? titleOrPlaceholder('roles', role.title) : null,
    agencyName: agency ? titleOrPlaceholder('agencies', agency.name) : null,
  }
}
