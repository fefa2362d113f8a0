import { describe, expect, it } from 'vitest'
import { compareApplications } from '@shared/domain/comparison/comparison'
import type { CriteriaSource, RatedApplication } from '@shared/domain/comparison/types'
import { buildApplication, buildRating, buildRole, buildScored, criterionId } from './builders'

const compareOne = (role: CriteriaSource, application: RatedApplication) =>
  compareApplications(role, [application]).applications[0]!

describe('one application', () => {
  it('has the figures that you get by hand', () => {
    const role = buildRole([{ weight: 2 }, {}, { importance: 'preferred' }, {}])
    const compared = compareOne(role, buildScored(0, [5, 2, 4, undefined]))
    // (2·5 + 1·2 + 1·4) / 4; the missing one as 1 and as 5 over a weight of 5.
    expect(compared.total).toBe(4)
    expect(compared.range).toEqual({ min: 17 / 5, max: 21 / 5 })
    expect(compared.coverage).toBe(4 / 5)
    expect(compared.gaps).toEqual([criterionId(1)])
    expect(compared.unknowns).toEqual([criterionId(3)])
    expect(compared.robustness).toBe(1)
  })

  it('counts no evidence as missing, never as zero', () => {
    const role = buildRole([{}, {}])
    const compared = compareOne(role, buildScored(0, [4, null]))
    expect(compared.total).toBe(4)
    expect(compared.coverage).toBe(0.5)
    expect(compared.unknowns).toEqual([criterionId(1)])
    expect(compared.results.map((result) => result.state)).toEqual(['rated', 'no-evidence'])
  })

  it('distinguishes a criterion that nobody looked at from one without evidence', () => {
    const compared = compareOne(buildRole([{}, {}]), buildScored(0, [null, undefined]))
    expect(compared.results.map((result) => result.state)).toEqual(['no-evidence', 'unrated'])
  })

  it('has neither gaps nor unknowns among preferred criteria', () => {
    const role = buildRole([{ importance: 'preferred' }, { importance: 'preferred' }])
    const compared = compareOne(role, buildScored(0, [1, undefined]))
    expect(compared.gaps).toEqual([])
    expect(compared.unknowns).toEqual([])
  })

  it('averages the raters and marks scores that are two points apart', () => {
    const role = buildRole([{}, {}])
    const compared = compareOne(
      role,
      buildApplication(0, [
        buildRating(0, 5, 'Ada'),
        buildRating(0, 3, 'Ben'),
        buildRating(1, 4, 'Ada'),
        buildRating(1, 3, 'Ben'),
      ]),
    )
    expect(compared.results[0]).toMatchObject({ score: 4, spread: 2, isDisputed: true })
    expect(compared.results[1]).toMatchObject({ score: 3.5, spread: 1, isDisputed: false })
  })

  it('is rated if one rater found evidence and another did not', () => {
    const ratings = [buildRating(0, 4, 'Ada'), buildRating(0, null, 'Ben')]
    const compared = compareOne(buildRole([{}]), buildApplication(0, ratings))
    expect(compared.results[0]).toMatchObject({ state: 'rated', score: 4, spread: 0 })
    expect(compared.unknowns).toEqual([])
  })

  it('counts the latest rating of a rater who judged twice', () => {
    const ratings = [
      buildRating(0, 5, 'Ada', '2026-11-03T09:00:00.000Z'),
      buildRating(0, 1, 'Ada', '2026-11-02T09:00:00.000Z'),
    ]
    const compared = compareOne(buildRole([{}]), buildApplication(0, ratings))
    expect(compared.total).toBe(5)
  })

  it('leaves out ratings of criteria that the role no longer has', () => {
    const application = buildApplication(0, [buildRating(0, 2), buildRating(9, 5)])
    const compared = compareOne(buildRole([{}]), application)
    expect(compared.total).toBe(2)
    expect(compared.results).toHaveLength(1)
    expect(application.ratings).toHaveLength(2)
  })

  it('has no total, range or robustness if there are no criteria', () => {
    const compared = compareOne(buildRole([]), buildScored(0, []))
    expect(compared).toMatchObject({ total: null, range: null, coverage: 0, robustness: null })
  })

  it('has a range but no total before the first rating', () => {
    const compared = compareOne(buildRole([{}, {}]), buildScored(0, []))
    expect(compared).toMatchObject({ total: null, range: { min: 1, max: 5 }, robustness: null })
  })

  it('ignores a criterion that weighs nothing', () => {
    const compared = compareOne(buildRole([{ weight: 0 }, {}]), buildScored(0, [1, 4]))
    expect(compared.total).toBe(4)
    expect(compared.coverage).toBe(1)
  })
})

describe('several applications', () => {
  const role = buildRole([{}, {}, {}])

  it('share first place when they tie', () => {
    const { applications } = compareApplications(role, [
      buildScored(0, [4, 4, undefined]),
      buildScored(1, [4, undefined, undefined]),
      buildScored(2, [3, 3, 3]),
    ])
    expect(applications.map((application) => application.robustness)).toEqual([0.5, 0.5, 0])
  })

  it('win under about the share of weightings that geometry gives', () => {
    // A is first where w0 > w1, which is half of the simplex.
    const { applications } = compareApplications(buildRole([{}, {}]), [
      buildScored(0, [5, 3]),
      buildScored(1, [3, 5]),
    ])
    expect(applications[0]!.robustness).toBeCloseTo(0.5, 1)
  })

  it('have the same robustness in every run', () => {
    const compare = () =>
      compareApplications(role, [buildScored(0, [5, 3, 2]), buildScored(1, [3, 4, 4])])
    expect(compare()).toEqual(compare())
  })

  it('dominate if as good on all criteria rated for both and better on one', () => {
    const { applications } = compareApplications(role, [
      buildScored(0, [4, 3, 2]),
      buildScored(1, [4, 2, undefined]),
      buildScored(2, [5, 1, 1]),
    ])
    expect(applications.map(({ dominates }) => dominates)).toEqual([
      [applications[1]!.applicationId],
      [],
      [],
    ])
  })

  it('do not dominate without a criterion rated for both', () => {
    const { applications } = compareApplications(role, [
      buildScored(0, [5, undefined, undefined]),
      buildScored(1, [undefined, 1, 1]),
    ])
    expect(applications.flatMap(({ dominates }) => dominates)).toEqual([])
  })
})
