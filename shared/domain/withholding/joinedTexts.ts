/** Several texts joined into one, so that a name that runs from one into the next is also found. */
export interface JoinedTexts {
  text: string
  /** Where each text begins in `text`. */
  offsets: readonly number[]
}

const between = '\n'

export const joinTexts = (texts: readonly string[]): JoinedTexts => {
  const offsets: number[] = []
  let at = 0
  for (const text of texts) {
    offsets.push(at)
    at += text.length + between.length
  }
  return { text: texts.join(between), offsets }
}

/** Finds the number of the text that contains a position of the joined text. */
export const findTextAt = ({ offsets }: JoinedTexts, place: number): number => {
  let [low, high] = [0, offsets.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((offsets[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** A stretch of the joined text, and what replaces it. */
export interface TextReplacement {
  start: number
  end: number
  by: string
}

/**
 * Applies replacements, which are in order and do not overlap. The replacement for a stretch that
 * spans several texts goes into the first.
 */
export const replaceInTexts = (
  joined: JoinedTexts,
  replacements: readonly TextReplacement[],
): string[] => {
  let next = 0
  return joined.offsets.map((offset, index) => {
    const limit =
      (joined.offsets[index + 1] ?? joined.text.length + between.length) - between.length
    const pieces: string[] = []
    let at = offset
    for (; next < replacements.length; next += 1) {
      const replacement = replacements[next]
      if (replacement === undefined || replacement.start >= limit + between.length) break
      if (replacement.start >= at) pieces.push(joined.text.slice(at, replacement.start))
      if (replacement.start >= offset) pieces.push(replacement.by)
      at = Math.min(replacement.end, limit)
      if (replacement.end > limit) break
    }
    pieces.push(joined.text.slice(Math.max(at, offset), limit))
    return pieces.join('')
  })
}
