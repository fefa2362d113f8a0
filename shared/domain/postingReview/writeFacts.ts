import type { ReviewFacts, PostingReview } from './reviewState'

/** Replaces facts of a role by those that the recruiter wrote. */
export const writeFacts = (
  review: PostingReview,
  roleIndex: number,
  facts: Partial<ReviewFacts>,
): PostingReview => ({
  ...review,
  roles: review.roles.map((role, index) =>
    index === roleIndex ? { ...role, written: { ...role.written, ...facts } } : role,
  ),
})

/** Sets the posting's language, as a BCP 47 tag. */
export const writeLanguage = (review: PostingReview, language: string): PostingReview => ({
  ...review,
  posting: { ...review.posting, language },
})
