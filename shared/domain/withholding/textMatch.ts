/** A stretch of text that reveals something withheld, or may do so. */
export interface TextMatch {
  start: number
  end: number
  /** Whether it is replaced without asking; otherwise a person decides. */
  isCertain: boolean
  /** The parts of the match that stay when it is replaced. */
  kept: { before: string; isPossessive: boolean }
}

export const plain: TextMatch['kept'] = { before: '', isPossessive: false }

const isBetter = (one: TextMatch, other: TextMatch): boolean =>
  one.isCertain === other.isCertain ? one.end - one.start > other.end - other.start : one.isCertain

/**
 * Returns the matches that do not overlap, in order; certain ones take precedence over others,
 * longer over shorter ones.
 */
export const dropOverlaps = <Match extends TextMatch>(matches: readonly Match[]): Match[] => {
  const kept: Match[] = []
  for (const match of matches.toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= match.start) kept.push(match)
    else if (isBetter(match, last)) kept[kept.length - 1] = match
  }
  return kept
}
