import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findRating,
  rate,
  rateScore,
  withdrawRating,
  writeEvidence,
} from '@shared/domain/rating/rating'
import type { Rating, Score } from '@shared/model/application'
import { itemIdSchema } from '@shared/model/ids'

const criteria = ['cloud', 'safety', 'people'].map((name) =>
  itemIdSchema.parse(name.padEnd(16, '0')),
)
const now = '2026-11-23T12:00:00.000Z'
const later = '2026-11-23T13:00:00.000Z'
const [cloud, safety] = [criteria[0]!, criteria[1]!]

const judgementArbitrary = fc.record({
  criterionId: fc.constantFrom(...criteria),
  rater: fc.constantFrom('Ada', 'Bo'),
  score: fc.constantFrom<Score | null>(1, 2, 3, 4, 5, null),
  evidence: fc.string(),
})

const ratingsArbitrary = fc
  .uniqueArray(judgementArbitrary, {
    selector: (judgement) => `${judgement.criterionId} ${judgement.rater}`,
  })
  .map((judgements) => judgements.map((judgement) => ({ ...judgement, ratedAt: now })))

describe('rating a criterion', () => {
  it('adds a first judgement', () => {
    expect(
      rate({ ratings: [] }, { criterionId: cloud, rater: 'Ada', score: 4, evidence: 'AWS' }, now),
    ).toEqual([{ criterionId: cloud, rater: 'Ada', score: 4, evidence: 'AWS', ratedAt: now }])
  })

  it('replaces only the same rater on the same criterion', () => {
    fc.assert(
      fc.property(ratingsArbitrary, judgementArbitrary, (ratings, judgement) => {
        const rated = rate({ ratings }, judgement, later)
        const isOther = (rating: Rating) =>
          rating.criterionId !== judgement.criterionId || rating.rater !== judgement.rater
        expect(rated.filter(isOther)).toEqual(ratings.filter(isOther))
        expect(rated.filter((rating) => !isOther(rating))).toEqual([
          { ...judgement, ratedAt: later },
        ])
      }),
    )
  })

  it('keeps the evidence when the score changes, and the score when the evidence does', () => {
    const scored = rateScore({ ratings: [] }, { criterionId: cloud, rater: 'Ada', score: 3 }, now)
    const written = writeEvidence(
      { ratings: scored },
      { criterionId: cloud, rater: 'Ada', evidence: 'Led a migration' },
      now,
    )
    const rescored = rateScore(
      { ratings: written },
      { criterionId: cloud, rater: 'Ada', score: 5 },
      later,
    )
    expect(findRating({ ratings: rescored }, cloud, 'Ada')).toMatchObject({
      score: 5,
      evidence: 'Led a migration',
    })
  })

  it('keeps fields that it does not know', () => {
    const ratings = [
      {
        criterionId: cloud,
        rater: 'Ada',
        score: 2 as const,
        evidence: '',
        ratedAt: now,
        tone: 'x',
      },
    ]
    expect(rateScore({ ratings }, { criterionId: cloud, rater: 'Ada', score: 4 }, later)).toEqual([
      { ...ratings[0], score: 4, ratedAt: later },
    ])
  })

  it('withdraws one judgement and leaves the rest', () => {
    const ratings = [
      { criterionId: cloud, rater: 'Ada', score: 2 as const, evidence: '', ratedAt: now },
      { criterionId: safety, rater: 'Ada', score: 3 as const, evidence: '', ratedAt: now },
    ]
    expect(withdrawRating({ ratings }, cloud, 'Ada')).toEqual([ratings[1]])
  })
})
