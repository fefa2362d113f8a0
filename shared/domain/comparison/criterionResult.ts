import type { Rating } from '@shared/model/application'
import type { Criterion, CriterionResult } from './types'

const GAP_SCORE = 2
const DISPUTED_SPREAD = 2

/** Rates one criterion of one application from all of that application's ratings. */
export function judgeCriterion(criterion: Criterion, ratings: readonly Rating[]): CriterionResult {
  const counted = findLatestByRater(ratings.filter((rating) => rating.criterionId === criterion.id))
  const scores = counted.flatMap((rating) => (rating.score === null ? [] : [rating.score]))
  const isRequired = criterion.importance === 'required'
  if (scores.length === 0) {
    return {
      criterionId: criterion.id,
      state: counted.length === 0 ? 'unrated' : 'no-evidence',
      score: null,
      spread: null,
      isDisputed: false,
      isGap: false,
      isUnknown: isRequired,
      ratings: counted,
    }
  }
  const score = scores.reduce<number>((sum, value) => sum + value, 0) / scores.length
  const spread = Math.max(...scores) - Math.min(...scores)
  return {
    criterionId: criterion.id,
    state: 'rated',
    score,
    spread,
    isDisputed: spread >= DISPUTED_SPREAD,
    isGap: isRequired && score <= GAP_SCORE,
    isUnknown: false,
    ratings: counted,
  }
}

/** Keeps each rater's latest rating: one who rated twice changed their mind, or used two computers. */
function findLatestByRater(ratings: readonly Rating[]): Rating[] {
  const latest = new Map<string, Rating>()
  for (const rating of ratings) {
    const earlier = latest.get(rating.rater)
    if (earlier === undefined || rating.ratedAt >= earlier.ratedAt) latest.set(rating.rater, rating)
  }
  return [...latest.values()].sort((a, b) => (a.rater < b.rater ? -1 : 1))
}
