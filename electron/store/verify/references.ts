import type { CollectionName } from '@shared/model/workspace/collections'
import { findOwner } from '@shared/domain/activities/findOwner'
import type { Activity } from '@shared/model/activities/activity'
import type { Application } from '@shared/model/application'
import type { SentPosting } from '@shared/model/sentPosting'

/** A reference from one record to another. */
export interface Reference {
  collection: CollectionName
  id: string
}

export const getApplicationReferences = ({ roleId, candidateId }: Application): Reference[] => [
  { collection: 'roles', id: roleId },
  { collection: 'candidates', id: candidateId },
]

export const getSentPostingReferences = ({ roleId, agencyId }: SentPosting): Reference[] => [
  { collection: 'roles', id: roleId },
  ...(agencyId === null ? [] : [{ collection: 'agencies' as const, id: agencyId }]),
]

/** Only the record that an activity goes to the trash with: the others may be deleted before it. */
export const getActivityReferences = (activity: Activity): Reference[] => {
  const owner = findOwner(activity)
  return owner === null ? [] : [owner]
}

/** The applications for which an older one exists with the same role and candidate. */
export const findDuplicateApplications = (applications: readonly Application[]): Application[] => {
  const seen = new Set<string>()
  const oldestFirst = [...applications].sort(
    (a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id),
  )
  return oldestFirst.filter(({ roleId, candidateId }) => {
    const pair = `${roleId}/${candidateId}`
    const isDuplicate = seen.has(pair)
    seen.add(pair)
    return isDuplicate
  })
}
