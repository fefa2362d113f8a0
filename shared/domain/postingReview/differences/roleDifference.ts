import type { RoleDraft } from '@shared/model/role'

/** One thing that a posting says of a role, beside what the role says of it. */
export interface RoleDifference {
  /** Its own among all differences of a comparison. */
  id: string
  /** The field that it is about, as the recruiter knows it. */
  label: string
  kind: 'new' | 'differs' | 'same'
  /** What the role says; empty where it says nothing. */
  present: string
  /** What the posting says. */
  read: string
  /** The role with what the posting says; the same role where that is `same`. */
  take: TakeDifference
}

export type TakeDifference = <Content extends RoleDraft>(role: Content) => Content

/** A role as it is when nothing of a posting is taken. */
export const takeNothing: TakeDifference = (role) => role
