/**
 * Whether the scores of `a` dominate those of `b`: at least as good on every
 * criterion that is rated for both, and better on one. Scores are in the order
 * of the criteria; null is not rated.
 */
export function isDominating(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
): boolean {
  let isBetterOnce = false
  for (const [index, score] of a.entries()) {
    const other = b[index] ?? null
    if (score === null || other === null) continue
    if (score < other) return false
    if (score > other) isBetterOnce = true
  }
  return isBetterOnce
}
