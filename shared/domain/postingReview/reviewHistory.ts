import type { PostingReview } from './reviewState'

/** A review with what one can go back and forward to. */
export interface ReviewHistory {
  past: readonly PostingReview[]
  present: PostingReview
  future: readonly PostingReview[]
  /** What the last change was made to, where further ones to the same join it. */
  joinKey?: string
}

const longestPast = 200

/** A history that has no steps yet. */
export const beginHistory = (present: PostingReview): ReviewHistory => ({
  past: [],
  present,
  future: [],
})

/**
 * Goes on to another state of the review; one that changed nothing makes no step. Changes in a
 * row with the same `joinKey`, such as the letters of a word, are one step.
 */
export const changeReview = (
  history: ReviewHistory,
  next: PostingReview,
  joinKey?: string,
): ReviewHistory => {
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

/** Takes the last change back; the same history where there is none. */
export const undoReview = (history: ReviewHistory): ReviewHistory => {
  const { past, present, future } = history
  const last = past.at(-1)
  if (last === undefined) return history
  return { past: past.slice(0, -1), present: last, future: [present, ...future] }
}

/** Makes the last change that was taken back again; the same history where there is none. */
export const redoReview = (history: ReviewHistory): ReviewHistory => {
  const { past, present, future } = history
  const [next, ...rest] = future
  if (next === undefined) return history
  return { past: [...past, present], present: next, future: rest }
}
