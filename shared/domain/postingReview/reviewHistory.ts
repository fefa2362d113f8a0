import type { PostingReview } from './reviewState'

/** A review, of a posting or of something else that was read, with its undo history. */
export interface ReviewHistory<Review = PostingReview> {
  past: readonly Review[]
  present: Review
  future: readonly Review[]
  /** What the last change applied to; further changes to the same thing are joined to it. */
  joinKey?: string
}

const longestPast = 200

/** Creates a history without steps. */
export const beginHistory = <Review>(present: Review): ReviewHistory<Review> => ({
  past: [],
  present,
  future: [],
})

/**
 * Moves on to another state of the review; a change without effect adds no step. Consecutive
 * changes with the same `joinKey`, such as the letters of a word, are one step.
 */
export const changeReview = <Review>(
  history: ReviewHistory<Review>,
  next: Review,
  joinKey?: string,
): ReviewHistory<Review> => {
  const { past, present } = history
  if (next === present) return history
  if (joinKey !== undefined && joinKey === history.joinKey) return { ...history, present: next }
  return {
    past: [...past, present].slice(-longestPast),
    present: next,
    future: [],
    ...(joinKey !== undefined && { joinKey }),
  }
}

/** Undoes the last change; returns the same history if there is none. */
export const undoReview = <Review>(history: ReviewHistory<Review>): ReviewHistory<Review> => {
  const { past, present, future } = history
  const last = past.at(-1)
  if (last === undefined) return history
  return { past: past.slice(0, -1), present: last, future: [present, ...future] }
}

/** Redoes the change that was undone last; returns the same history if there is none. */
export const redoReview = <Review>(history: ReviewHistory<Review>): ReviewHistory<Review> => {
  const { past, present, future } = history
  const [next, ...rest] = future
  if (next === undefined) return history
  return { past: [...past, present], present: next, future: rest }
}
