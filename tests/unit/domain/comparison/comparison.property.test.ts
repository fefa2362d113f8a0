import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareApplications } from '@shared/domain/comparison/comparison'
import type { Score } from '@shared/model/application'
import { buildRole, buildScored } from './builders'

const scoreArbitrary = fc.constantFrom<(Score | null | undefined)[]>(1, 2, 3, 4, 5, null, undefined)
const givenScoreArbitrary = fc.constantFrom<Score[]>(1, 2, 3, 4, 5)

const specArbitrary = fc.record({
  importance: fc.constantFrom('required' as const, 'preferred' as const),
  weight: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
})

/** A role, and 1–5 applications rated on its criteria. */
const caseArbitrary = <T extends Score | null | undefined>(score: fc.Arbitrary<T>) =>
  fc.array(specArbitrary, { minLength: 1, maxLength: 8 }).chain((specs) =>
    fc.record({
      specs: fc.constant(specs),
      rows: fc.array(fc.array(score, { minLength: specs.length, maxLength: specs.length }), {
        minLength: 1,
        maxLength: 5,
      }),
    }),
  )

const compare = (
  specs: Parameters<typeof buildRole>[0],
  rows: readonly (readonly (Score | null | undefined)[])[],
) =>
  compareApplications(
    buildRole(specs),
    rows.map((row, index) => buildScored(index, row)),
  ).applications

const runs = { numRuns: 60 }

describe('any comparison', () => {
  it('keeps the total within its range, and both within the scale', () => {
    fc.assert(
      fc.property(caseArbitrary(scoreArbitrary), ({ specs, rows }) => {
        for (const { total, range } of compare(specs, rows)) {
          if (total === null || range === null) continue
          expect(range.min).toBeGreaterThanOrEqual(1 - 1e-9)
          expect(range.max).toBeLessThanOrEqual(5 + 1e-9)
          expect(total).toBeGreaterThanOrEqual(range.min - 1e-9)
          expect(total).toBeLessThanOrEqual(range.max + 1e-9)
        }
      }),
      runs,
    )
  })

  it('never counts missing scores: removing those criteria doesn’t change the total', () => {
    fc.assert(
      fc.property(caseArbitrary(scoreArbitrary), ({ specs, rows }) => {
        const row = rows[0]!
        const isKnown = (_: unknown, index: number) => typeof row[index] === 'number'
        const whole = compare(specs, [row])[0]!
        const known = compare(specs.filter(isKnown), [row.filter(isKnown)])[0]!
        expect(whole.total).toBe(known.total)
      }),
      runs,
    )
  })

  it('has a coverage from 0 to 1, and of 1 when everything is scored', () => {
    fc.assert(
      fc.property(caseArbitrary(scoreArbitrary), ({ specs, rows }) => {
        for (const { coverage } of compare(specs, rows)) {
          expect(coverage).toBeGreaterThanOrEqual(0)
          expect(coverage).toBeLessThanOrEqual(1)
        }
      }),
      runs,
    )
    fc.assert(
      fc.property(caseArbitrary(givenScoreArbitrary), ({ specs, rows }) => {
        fc.pre(specs.some(({ weight }) => weight !== 0))
        for (const { coverage, total, range } of compare(specs, rows)) {
          expect(coverage).toBe(1)
          expect(range).toEqual({ min: total, max: total })
        }
      }),
      runs,
    )
  })

  it('gives an application the same result in any position', () => {
    fc.assert(
      fc.property(caseArbitrary(scoreArbitrary), ({ specs, rows }) => {
        const applications = rows.map((row, index) => buildScored(index, row))
        const byId = (order: typeof applications) =>
          new Map(
            compareApplications(buildRole(specs), order).applications.map((compared) => [
              compared.applicationId,
              { ...compared, dominates: new Set(compared.dominates) },
            ]),
          )
        expect(byId([...applications].reverse())).toEqual(byId(applications))
      }),
      runs,
    )
  })

  it('weighs all criteria equally unless told otherwise', () => {
    fc.assert(
      fc.property(caseArbitrary(givenScoreArbitrary), ({ specs, rows }) => {
        const unweighted = specs.map(({ importance }) => ({ importance }))
        const row = rows[0]!
        const mean = row.reduce<number>((sum, score) => sum + score, 0) / row.length
        expect(compare(unweighted, [row])[0]!.total).toBeCloseTo(mean, 10)
      }),
      runs,
    )
  })

  it('assigns every weighting once: robustness sums to 1', () => {
    fc.assert(
      fc.property(caseArbitrary(scoreArbitrary), ({ specs, rows }) => {
        const shares = compare(specs, rows).flatMap(({ robustness }) =>
          robustness === null ? [] : [robustness],
        )
        fc.pre(shares.length > 0)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
      }),
      runs,
    )
  })

  it('orders fully rated applications strictly and partially by dominance', () => {
    fc.assert(
      fc.property(caseArbitrary(givenScoreArbitrary), ({ specs, rows }) => {
        const applications = compare(specs, rows)
        const dominated = new Map(
          applications.map(({ applicationId, dominates }) => [applicationId, new Set(dominates)]),
        )
        for (const [a, below] of dominated) {
          expect(below.has(a)).toBe(false)
          for (const b of below) {
            expect(dominated.get(b)!.has(a)).toBe(false)
            for (const c of dominated.get(b)!) expect(below.has(c)).toBe(true)
          }
        }
      }),
      runs,
    )
  })

  it('never ranks a dominated, fully rated application first more often', () => {
    fc.assert(
      fc.property(caseArbitrary(givenScoreArbitrary), ({ specs, rows }) => {
        const applications = compare(specs, rows)
        for (const { dominates, robustness } of applications) {
          for (const id of dominates) {
            const other = applications.find(({ applicationId }) => applicationId === id)
            expect(robustness!).toBeGreaterThanOrEqual(other!.robustness!)
          }
        }
      }),
      runs,
    )
  })
})
