import type { Application, Rating, Score } from '@shared/model/application'
import type { ItemId } from '@shared/model/ids'
import type { Timestamp } from '@shared/model/record'

/** What one rater says about one criterion; a null score is *no evidence*. */
export interface Judgement {
  criterionId: ItemId
  rater: string
  score: Score | null
  evidence: string
}

type Rated = Pick<Application, 'ratings'>

/** This rater's rating of the criterion, or undefined where they have not looked at it yet. */
export const findRating = (
  { ratings }: Rated,
  criterionId: ItemId,
  rater: string,
): Rating | undefined =>
  ratings.find((rating) => rating.criterionId === criterionId && rating.rater === rater)

/**
 * The ratings with this judgement in place of the rater's earlier one on the same
 * criterion, or added at the end. Ratings of others and unknown fields stay.
 */
export const rate = ({ ratings }: Rated, judgement: Judgement, ratedAt: Timestamp): Rating[] => {
  const earlier = findRating({ ratings }, judgement.criterionId, judgement.rater)
  return earlier === undefined
    ? [...ratings, { ...judgement, ratedAt }]
    : ratings.map((rating) => (rating === earlier ? { ...rating, ...judgement, ratedAt } : rating))
}

/** The ratings with the score changed and the evidence that was written before kept. */
export const rateScore = (
  rated: Rated,
  judgement: Omit<Judgement, 'evidence'>,
  ratedAt: Timestamp,
): Rating[] => {
  const evidence = findRating(rated, judgement.criterionId, judgement.rater)?.evidence ?? ''
  return rate(rated, { ...judgement, evidence }, ratedAt)
}

/** The ratings with the evidence changed and the score kept; without a score so far it is *no evidence*. */
export const writeEvidence = (
  rated: Rated,
  judgement: Omit<Judgement, 'score'>,
  ratedAt: Timestamp,
): Rating[] => {
  const score = findRating(rated, judgement.criterionId, judgement.rater)?.score ?? null
  return rate(rated, { ...judgement, score }, ratedAt)
}

/** The ratings without this rater's judgement of the criterion. */
export const withdrawRating = ({ ratings }: Rated, criterionId: ItemId, rater: string): Rating[] =>
  ratings.filter((rating) => rating.criterionId !== criterionId || rating.rater !== rater)
