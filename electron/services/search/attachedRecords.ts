import type { SearchPlace } from '@shared/contract/channels/searchChannels'
import { findOwner } from '@shared/domain/activities/findOwner'
import { groupBy } from '@shared/domain/records/groupBy'
import type { Activity } from '@shared/model/activities/activity'
import { activityIdSchema, applicationIdSchema } from '@shared/model/ids'
import type { Workspace } from '@electron/store/types'
import { rememberLast } from '../lists/rememberLast'

/** Records that are searched as a part of another one. */
export const attachedCollections = ['applications', 'activities'] as const
export type AttachedCollection = (typeof attachedCollections)[number]

const groupActivities = (activities: readonly Activity[]) =>
  groupBy(activities, (activity) => findOwner(activity)?.id ?? '')

const remember = rememberLast<ReturnType<typeof groupActivities>>()

/** The activities that are searched with a record. */
export const listAttachedActivities = (workspace: Workspace, id: string): readonly Activity[] => {
  const activities = workspace.collection('activities').list()
  return remember(workspace, [activities], () => groupActivities(activities)).get(id) ?? []
}

const getActivityPlace = ({ candidateId, roleId, agencyId }: Activity): SearchPlace | undefined => {
  if (candidateId !== null) return { collection: 'candidates', id: candidateId }
  if (roleId !== null) return { collection: 'roles', id: roleId }
  return agencyId === null ? undefined : { collection: 'agencies', id: agencyId }
}

/** With what an application or activity is searched; undefined if it is not in the workspace or stands alone. */
export const findAttachedPlace = (
  workspace: Workspace,
  collection: AttachedCollection,
  id: string,
): SearchPlace | undefined => {
  switch (collection) {
    case 'applications': {
      const application = workspace.collection(collection).get(applicationIdSchema.parse(id))
      return application && { collection: 'candidates', id: application.candidateId }
    }
    case 'activities': {
      const activity = workspace.collection(collection).get(activityIdSchema.parse(id))
      return activity && getActivityPlace(activity)
    }
  }
}

/** The postings sent to an agency, which are found by its name. */
export const listSentTo = (workspace: Workspace, agencyId: string): SearchPlace[] =>
  workspace
    .collection('sentPostings')
    .list()
    .filter((sentPosting) => sentPosting.agencyId === agencyId)
    .map(({ id, roleId }) => ({ collection: 'sentPostings', id, roleId }))
