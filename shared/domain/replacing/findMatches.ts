import type { TextQuery } from '@shared/model/writing/textQuery'
import type { TextRange } from '../search/passage'
import { isSpacedText } from '../search/terms'
import { foldText } from './foldedText'

const wordCharacter = /^[\p{L}\p{N}\p{M}_]$/u

const isOfWord = (character: string | undefined): boolean =>
  character !== undefined && wordCharacter.test(character) && isSpacedText(character)

/** Whether a word goes on across a place in the text. */
const isInsideWord = (text: string, place: number): boolean =>
  isOfWord(Array.from(text.slice(Math.max(0, place - 2), place)).at(-1)) &&
  isOfWord(Array.from(text.slice(place, place + 2))[0])

/**
 * Finds what is looked for in a text, from left to right and without overlaps. Nothing is found
 * in part of a character, such as the first letter of a ligature. In scripts that do not separate
 * words, every place counts as the border of one.
 */
export const findMatches = (text: string, query: TextQuery): TextRange[] => {
  const wanted = foldText(query.words, query.isExact).folded
  if (wanted === '') return []
  const { folded, findOriginal } = foldText(text, query.isExact)
  const found: TextRange[] = []
  let place = folded.indexOf(wanted)
  while (place >= 0) {
    const from = findOriginal(place)
    const to = findOriginal(place + wanted.length)
    const isFound =
      from !== undefined &&
      to !== undefined &&
      !(query.isWholeWord && (isInsideWord(text, from) || isInsideWord(text, to)))
    if (isFound) found.push({ from, to })
    place = folded.indexOf(wanted, place + (isFound ? wanted.length : 1))
  }
  return found
}

/** Replaces ranges of a text that do not overlap and are in order. */
export const replaceRanges = (
  text: string,
  ranges: readonly TextRange[],
  replacement: string,
): string => {
  const starts = [0, ...ranges.map(({ to }) => to)]
  return starts.map((start, index) => text.slice(start, ranges[index]?.from)).join(replacement)
}
