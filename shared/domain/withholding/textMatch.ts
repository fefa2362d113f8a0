/** A stretch of a text that tells something withheld, or may. */
export interface TextMatch {
  start: number
  end: number
  /** Whether it is replaced without asking; otherwise a person decides. */
  isCertain: boolean
  /** What belongs to the match and has to stay when it is replaced. */
  kept: { before: string; isPossessive: boolean }
}

export const plain: TextMatch['kept'] = { before: '', isPossessive: false }

const isBetter = (one: TextMatch, other: TextMatch): boolean =>
  one.isCertain === other.isCertain ? one.end - one.start > other.end - other.start : one.isCertain

/** Those matches that do not overlap, in order: the certain ones before the others, the longer before the shorter. */
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
