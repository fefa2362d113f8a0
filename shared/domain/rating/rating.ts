import type { Application, Rating, Score } from '@shared/model/application'
import type { ItemId } from '@shared/model/ids'
import type { Timestamp } from '@shared/model/record'

/** One rater's view of one criterion; a null score is *no evidence*. */
export interface Judgement {
  criterionId: ItemId
  rater: string
  score: Score | null
  evidence: string
}

type Rated = Pick<Application, 'ratings'>

/** Finds this rater's rating of the criterion; undefined if they have not looked at it yet. */
export const findRating = (
  { ratings }: Rated,
  criterionId: ItemId,
  rater: string,
): Rating | undefined =>
  ratings.find((rating) => rating.criterionId === criterionId && rating.rater === rater)

/**
 * Adds a judgement to the ratings, or puts it in place of the rater's earlier one on the same
 * criterion. Other people's ratings and unknown fields stay.
 */
export const rate = ({ ratings }: Rated, judgement: Judgement, ratedAt: Timestamp): Rating[] => {
  const earlier = findRating({ ratings }, judgement.criterionId, judgement.rater)
  return earlier === undefined
    ? [...ratings, { ...judgement, ratedAt }]
    : ratings.map((rating) => (rating === earlier ? { ...rating, ...judgement, ratedAt } : rating))
}

/** Changes the score and keeps the evidence that was written before. */
export const rateScore = (
  rated: Rated,
  judgement: Omit<Judgement, 'evidence'>,
  ratedAt: Timestamp,
): Rating[] => {
  const evidence = findRating(rated, judgement.criterionId, judgement.rater)?.evidence ?? ''
  return rate(rated, { ...judgement, evidence }, ratedAt)
}

/** Changes the evidence and keeps the score; if there is no score yet, it is *no evidence*. */
export const writeEvidence = (
  rated: Rated,
  judgement: Omit<Judgement, 'score'>,
  ratedAt: Timestamp,
): Rating[] => {
  const score = findRating(rated, judgement.criterionId, judgement.rater)?.score ?? null
  return rate(rated, { ...judgement, score }, ratedAt)
}

/** Removes this rater's rating of the criterion. */
export const withdrawRating = ({ ratings }: Rated, criterionId: ItemId, rater: string): Rating[] =>
  ratings.filter((rating) => rating.criterionId !== criterionId || rating.rater !== rater)
