/**
 * Whether the scores of `a` dominate those of `b`: at least as good on every criterion that is
 * scored for both, and better on at least one. Scores are in the order of the criteria; null
 * means not scored.
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
