import type { PostingFacts, PostingReview } from './reviewState'

/** Gives a role facts that the recruiter wrote, in place of what was read. */
export const writeFacts = (
  review: PostingReview,
  roleIndex: number,
  facts: Partial<PostingFacts>,
): PostingReview => ({
  ...review,
  roles: review.roles.map((role, index) =>
    index === roleIndex ? { ...role, written: { ...role.written, ...facts } } : role,
  ),
})

/** Says which language the posting is in, as a BCP 47 tag. */
export const writeLanguage = (review: PostingReview, language: string): PostingReview => ({
  ...review,
  posting: { ...review.posting, language },
})
