import type { RoleDraft } from '@shared/model/role'

/** One thing that a posting says about a role, beside what the role says. */
export interface RoleDifference {
  /** Unique among all differences of a comparison. */
  id: string
  /** The label of the field, as the recruiter knows it. */
  label: string
  /** `removed` only where a posting that was sent came back without it. */
  kind: 'new' | 'differs' | 'removed' | 'same'
  /** What the role says; empty if it says nothing. */
  present: string
  /** What the posting says; empty for what it no longer says. */
  read: string
  /** Applies the posting's version to the role; changes nothing if the state is `same`. */
  take: TakeDifference
  /** Whether the role has changed there since the posting was sent. */
  isContested?: boolean
}

export type TakeDifference = <Content extends RoleDraft>(role: Content) => Content

/** Leaves a role as it is. */
export const takeNothing: TakeDifference = (role) => role
