import type { CollectionName } from '@shared/model/collections'
import type { Application } from '@shared/model/application'
import type { Submission } from '@shared/model/submission'

/** One record pointing at another. */
export interface Reference {
  collection: CollectionName
  id: string
}

export const getApplicationReferences = ({ roleId, candidateId }: Application): Reference[] => [
  { collection: 'roles', id: roleId },
  { collection: 'candidates', id: candidateId },
]

export const getSubmissionReferences = ({ roleId, agencyId }: Submission): Reference[] => [
  { collection: 'roles', id: roleId },
  ...(agencyId === null ? [] : [{ collection: 'agencies' as const, id: agencyId }]),
]

/** The applications that another one for the same role and candidate precedes. */
export const findDuplicateApplications = (applications: readonly Application[]): Application[] => {
  const seen = new Set<string>()
  return applications.filter(({ roleId, candidateId }) => {
    const pair = `${roleId}/${candidateId}`
    const isDuplicate = seen.has(pair)
    seen.add(pair)
    return isDuplicate
  })
}
