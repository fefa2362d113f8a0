import type { PostingReview } from './reviewState'

/** Takes one of several roles, or leaves it. */
export const setRoleTaken = (
  review: PostingReview,
  roleIndex: number,
  isTaken: boolean,
): PostingReview => ({
  ...review,
  roles: review.roles.map((role, index) => (index === roleIndex ? { ...role, isTaken } : role)),
})

/** The numbers of the roles that are to be made, from 0. */
export const listTakenRoles = ({ roles }: PostingReview): number[] =>
  roles.flatMap(({ isTaken }, index) => (isTaken ? [index] : []))
