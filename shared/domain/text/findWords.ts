import { foldText, splitSearchWords } from './foldText'

/**
 * Prepares a search of short texts: the returned function says whether every word of the search is
 * in them, ignoring case and accents. An empty search is in every text.
 */
export const findWords = (search: string): ((texts: readonly string[]) => boolean) => {
  const words = splitSearchWords(search)
  if (words.length === 0) return () => true
  return (texts) => {
    const text = foldText(texts.join(' '))
    return words.every((word) => text.includes(word))
  }
}
