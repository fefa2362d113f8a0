import { findWords } from '@shared/domain/text/findWords'
import { foldText, splitSearchWords } from '@shared/domain/text/foldText'

/** Something that the palette offers to do or to show. */
export interface PaletteEntry {
  id: string
  label: string
  /** Under the label, e.g. where it belongs. */
  description?: string
  /** Further words that it is found by. */
  keywords?: string
  /** What it is about; words that are in nothing else don't find it. */
  subject?: string
  perform: () => void
}

/** The most that is shown of each kind. */
export const mostShown = 6

/** The entries that have every word of a search, at most so many; none for a blank search. */
export const findEntries = (
  entries: readonly PaletteEntry[],
  search: string,
  most: number,
): PaletteEntry[] => {
  const words = splitSearchWords(search)
  if (words.length === 0) return []
  const isFound = findWords(search)
  const isOnlySubject = (subject: string): boolean => {
    const folded = foldText(subject)
    return words.every((word) => folded.includes(word))
  }
  return entries
    .filter(
      ({ label, keywords = '', subject }) =>
        isFound([label, keywords]) && (subject === undefined || !isOnlySubject(subject)),
    )
    .slice(0, most)
}
