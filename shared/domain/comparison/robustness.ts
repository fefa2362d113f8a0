import { computeTotal } from './totals'
import { drawWeightings } from './weightings'

const DRAWS = 2_000
const SEED = 20_261_123
/** Totals that differ by less than this are equal: the rest is rounding error. */
const TIE_TOLERANCE = 1e-9

/**
 * Computes for each application the share, 0–1, of random weightings of the criteria under which
 * its total ranks first; applications that tie for first share the draw equally. Null for an
 * application without any score. `scores` holds one row per application, in the order of the
 * criteria.
 */
export function computeRobustness(
  scores: readonly (readonly (number | null)[])[],
): (number | null)[] {
  const wins = scores.map(() => 0)
  const weightings = drawWeightings(scores[0]?.length ?? 0, DRAWS, SEED)
  for (const weighting of weightings) {
    const winners = findWinners(scores.map((row) => weigh(row, weighting)))
    for (const winner of winners) wins[winner] = (wins[winner] ?? 0) + 1 / winners.length
  }
  return wins.map((won, index) => (hasScore(scores[index] ?? []) ? won / DRAWS : null))
}

const hasScore = (row: readonly (number | null)[]): boolean => row.some((score) => score !== null)

const weigh = (row: readonly (number | null)[], weighting: readonly number[]): number | null =>
  computeTotal(row.map((score, index) => ({ score, weight: weighting[index] ?? 0 })))

function findWinners(totals: readonly (number | null)[]): number[] {
  const best = Math.max(...totals.map((total) => total ?? -Infinity))
  return totals.flatMap((total, index) =>
    total !== null && total >= best - TIE_TOLERANCE ? [index] : [],
  )
}
