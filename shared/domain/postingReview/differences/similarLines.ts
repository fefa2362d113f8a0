import { foldText } from '@shared/domain/text/foldText'

/** The words of a text, for telling whether another text says the same. */
export type LineWords = ReadonlySet<string>

/** From this share of common words on, two lines are two wordings of the same thing. */
const similarFrom = 0.6

/** Splits a line into words, without case, accents and punctuation. */
export const readWords = (text: string): LineWords =>
  new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [])

/** Folds a line for comparison, ignoring case and punctuation. */
export const foldLine = (text: string): string =>
  (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

const share = (one: LineWords, other: LineWords): number => {
  if (one.size + other.size === 0) return 0
  const common = [...one].filter((word) => other.has(word)).length
  return (2 * common) / (one.size + other.size)
}

/** Finds the candidate most similar to a line, if one is another wording of it; otherwise null. */
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
