import type { TotalRange } from './types'

export const LOWEST_SCORE = 1
export const HIGHEST_SCORE = 5

/** The score of one criterion, null while it is unknown, and its weight. */
export interface WeightedScore {
  score: number | null
  weight: number
}

/** Weighted mean of the known scores; null if none is known or all of them weigh nothing. */
export function computeTotal(scores: readonly WeightedScore[]): number | null {
  let sum = 0
  let knownWeight = 0
  for (const { score, weight } of scores) {
    if (score === null) continue
    sum += weight * score
    knownWeight += weight
  }
  return knownWeight === 0 ? null : sum / knownWeight
}

/** The totals if every missing score were the lowest, and if every one were the highest. */
export function computeRange(scores: readonly WeightedScore[]): TotalRange | null {
  const assume = (missing: number) =>
    computeTotal(scores.map(({ score, weight }) => ({ score: score ?? missing, weight })))
  const min = assume(LOWEST_SCORE)
  const max = assume(HIGHEST_SCORE)
  return min === null || max === null ? null : { min, max }
}

/** Known weight divided by total weight, 0–1; 0 if nothing weighs anything. */
export function computeCoverage(scores: readonly WeightedScore[]): number {
  let known = 0
  let all = 0
  for (const { score, weight } of scores) {
    all += weight
    if (score !== null) known += weight
  }
  return all === 0 ? 0 : known / all
}
