import { useMemo } from 'react'
import { rateScore, withdrawRating, writeEvidence } from '@shared/domain/rating/rating'
import type { Score } from '@shared/model/application'
import type { ApplicationId, ItemId } from '@shared/model/ids'
import type { Scorecards } from './useScorecards'

interface RatedCell {
  applicationId: ApplicationId
  criterionId: ItemId
}

export interface RatingCommands {
  /** Scores a criterion from 1 to 5; null is *no evidence*. */
  score: (cell: RatedCell, score: Score | null) => void
  writeEvidence: (cell: RatedCell, evidence: string) => void
  withdraw: (cell: RatedCell) => void
}

const getNow = (): string => new Date().toISOString()

/** Provides functions to change ratings as one rater. */
export const useRating = (
  changeRatings: Scorecards['changeRatings'],
  rater: string,
): RatingCommands =>
  useMemo(
    () => ({
      score: ({ applicationId, criterionId }, score) =>
        changeRatings(applicationId, (application) =>
          rateScore(application, { criterionId, rater, score }, getNow()),
        ),
      writeEvidence: ({ applicationId, criterionId }, evidence) =>
        changeRatings(
          applicationId,
          (application) => writeEvidence(application, { criterionId, rater, evidence }, getNow()),
          `evidence ${criterionId} ${rater}`,
        ),
      withdraw: ({ applicationId, criterionId }) =>
        changeRatings(applicationId, (application) =>
          withdrawRating(application, criterionId, rater),
        ),
    }),
    [changeRatings, rater],
  )
