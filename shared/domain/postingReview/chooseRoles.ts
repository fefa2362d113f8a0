import type { PostingReview } from './reviewState'

/** Includes or excludes one of several roles. */
export const setRoleTaken = (
  review: PostingReview,
  roleIndex: number,
  isTaken: boolean,
): PostingReview => ({
  ...review,
  roles: review.roles.map((role, index) => (index === roleIndex ? { ...role, isTaken } : role)),
})

/** Lists the numbers of the roles to create, from 0. */
export const listTakenRoles = ({ roles }: PostingReview): number[] =>
  roles.flatMap(({ isTaken }, index) => (isTaken ? [index] : []))
