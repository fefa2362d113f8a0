import type { Activity } from '@shared/model/activities/activity'

/** What an activity is about. */
export type ActivitySubjects = Pick<Activity, 'candidateId' | 'roleId' | 'agencyId'>

/** The record that an activity belongs to, and with which it goes to the trash. */
export interface ActivityOwner {
  collection: 'candidates' | 'roles' | 'agencies'
  id: string
}

/**
 * Finds the owner of an activity: its candidate, otherwise its role, otherwise its agency; null
 * if it names none. The candidate comes first so that nothing said about a person stays when they
 * are deleted.
 */
export const findOwner = ({
  candidateId,
  roleId,
  agencyId,
}: ActivitySubjects): ActivityOwner | null => {
  if (candidateId !== null) return { collection: 'candidates', id: candidateId }
  if (roleId !== null) return { collection: 'roles', id: roleId }
  return agencyId === null ? null : { collection: 'agencies', id: agencyId }
}
