import type { Rating, Score } from '@shared/model/application'
import { applicationIdSchema, candidateIdSchema, itemIdSchema } from '@shared/model/ids'
import type { ItemId } from '@shared/model/ids'
import type { Importance } from '@shared/model/role'
import type { CriteriaSource, RatedApplication } from '@shared/domain/comparison/types'

/** The id of the criterion with this number. */
export const criterionId = (number: number): ItemId =>
  itemIdSchema.parse(`criterion${String(number).padStart(7, '0')}`)

interface CriterionSpec {
  importance?: Importance
  weight?: number
}

/** A role whose criteria are hard skills numbered from 0. */
export function buildRole(specs: readonly CriterionSpec[]): CriteriaSource {
  return {
    skills: {
      hard: specs.map(({ importance = 'required' }, index) => ({
        id: criterionId(index),
        name: `Skill ${index}`,
        description: '',
        importance,
      })),
      soft: [],
    },
    education: { minimum: [], preferred: [], fields: [] },
    experience: { typicalRange: [], preferred: [] },
    criterionWeights: specs.flatMap(({ weight }, index) =>
      weight === undefined ? [] : [{ criterionId: criterionId(index), weight, reason: 'agreed' }],
    ),
  }
}

export const buildRating = (
  number: number,
  score: Score | null,
  rater = 'Ada',
  ratedAt = '2026-11-02T09:00:00.000Z',
): Rating => ({ criterionId: criterionId(number), rater, score, evidence: '', ratedAt })

export const buildApplication = (number: number, ratings: Rating[]): RatedApplication => ({
  id: applicationIdSchema.parse(`application${String(number).padStart(5, '0')}`),
  candidateId: candidateIdSchema.parse(`candidate${String(number).padStart(7, '0')}`),
  ratings,
})

/** An application with one rating per criterion, in their order; `undefined` means not rated. */
export const buildScored = (
  number: number,
  scores: readonly (Score | null | undefined)[],
): RatedApplication =>
  buildApplication(
    number,
    scores.flatMap((score, index) => (score === undefined ? [] : [buildRating(index, score)])),
  )
