import { foldForSearch } from '../search/foldForSearch'

/** A folded text, and which of its places are borders of characters in the original. */
export interface SearchableText {
  folded: string
  /** The place in the original; undefined within what one character was folded to. */
  findOriginal: (place: number) => number | undefined
}

const plainAscii = /^[\0-\x7f]*$/
const withItsMarks = /\P{M}\p{M}*|\p{M}+/gsu

/** Written as the search folds it, with the one letter that is written differently at the end of a word. */
const foldLetter = (letter: string): string => foldForSearch(letter).replaceAll('ς', 'σ')
const composeLetter = (letter: string): string => letter.normalize('NFC')

/** Folds a text character by character, so that what is found in it can be found in the original. */
export const foldText = (text: string, isExact: boolean): SearchableText => {
  if (plainAscii.test(text))
    return { folded: isExact ? text : text.toLowerCase(), findOriginal: (place) => place }
  const fold = isExact ? composeLetter : foldLetter
  const originals = new Map<number, number>([[0, 0]])
  let folded = ''
  for (const { 0: letter, index } of text.matchAll(withItsMarks)) {
    originals.set(folded.length, index)
    folded += fold(letter)
    originals.set(folded.length, index + letter.length)
  }
  return { folded, findOriginal: (place) => originals.get(place) }
}
