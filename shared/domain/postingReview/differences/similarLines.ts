import { foldText } from '@shared/domain/text/foldText'

/** A text as its words, for telling whether another says the same. */
export type LineWords = ReadonlySet<string>

/** From this share of common words on, two lines are two wordings of one. */
const similarFrom = 0.6

/** The words of a line, without case, accents and marks. */
export const readWords = (text: string): LineWords =>
  new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [])

/** A line as what it says, whatever its case and marks. */
export const foldLine = (text: string): string =>
  (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

const share = (one: LineWords, other: LineWords): number => {
  if (one.size + other.size === 0) return 0
  const common = [...one].filter((word) => other.has(word)).length
  return (2 * common) / (one.size + other.size)
}

/** The candidate that is most like a line, where one is another wording of it; else null. */
export const findSimilar = <Item>(
  text: string,
  candidates: readonly Item[],
  getText: (item: Item) => string,
): Item | null => {
  const words = readWords(text)
  let best: Item | null = null
  let bestShare = similarFrom
  for (const candidate of candidates) {
    const common = share(words, readWords(getText(candidate)))
    if (common < bestShare) continue
    best = candidate
    bestShare = common
  }
  return best
}
