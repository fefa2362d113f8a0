import type { SearchPlace } from '@shared/contract/channels/searchChannels'
import { findOwner } from '@shared/domain/activities/findOwner'
import { groupBy } from '@shared/domain/records/groupBy'
import type { Activity } from '@shared/model/activities/activity'
import type { Application } from '@shared/model/application'
import type { Workspace } from '@electron/store/types'

/** Records that are searched as a part of another one. */
export const attachedCollections = ['applications', 'activities'] as const
export type AttachedCollection = (typeof attachedCollections)[number]

type Groups<Rec> = ReadonlyMap<string, readonly Rec[]>

/** Groups a list once: it stays the same array until a record changes, and looking through tens of thousands for each record would take minutes. */
const createGrouping = <Rec>(getKey: (record: Rec) => string) => {
  const known = new WeakMap<readonly Rec[], Groups<Rec>>()
  return (records: readonly Rec[], key: string): readonly Rec[] => {
    const groups = known.get(records) ?? groupBy(records, getKey)
    known.set(records, groups)
    return groups.get(key) ?? []
  }
}

const findApplications = createGrouping(({ candidateId }: Application) => candidateId)
const findActivities = createGrouping((activity: Activity) => findOwner(activity)?.id ?? '')

/** The applications that are searched with a record. */
export const listAttachedApplications = (
  workspace: Workspace,
  id: string,
): readonly Application[] => findApplications(workspace.collection('applications').list(), id)

/** The activities that are searched with a record. */
export const listAttachedActivities = (workspace: Workspace, id: string): readonly Activity[] =>
  findActivities(workspace.collection('activities').list(), id)

const getActivityPlace = ({ candidateId, roleId, agencyId }: Activity): SearchPlace | undefined => {
  if (candidateId !== null) return { collection: 'candidates', id: candidateId }
  if (roleId !== null) return { collection: 'roles', id: roleId }
  return agencyId === null ? undefined : { collection: 'agencies', id: agencyId }
}

/** With what each application or activity is searched, by its id. */
export const listAttachedPlaces = (
  workspace: Workspace,
  collection: AttachedCollection,
): Map<string, SearchPlace> => {
  switch (collection) {
    case 'applications':
      return new Map(
        workspace
          .collection(collection)
          .list()
          .map(({ id, candidateId }) => [id, { collection: 'candidates', id: candidateId }]),
      )
    case 'activities':
      return new Map(
        workspace
          .collection(collection)
          .list()
          .flatMap((activity) => {
            const place = getActivityPlace(activity)
            return place === undefined ? [] : [[activity.id, place]]
          }),
      )
  }
}

/** The postings sent to an agency, which are found by its name. */
export const listSentTo = (workspace: Workspace, agencyId: string): SearchPlace[] =>
  workspace
    .collection('submissions')
    .list()
    .filter((submission) => submission.agencyId === agencyId)
    .map(({ id, roleId }) => ({ collection: 'submissions', id, roleId }))
