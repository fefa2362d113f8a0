import { foldText } from '../../text/foldText'
import type { CheckedText } from '../checkedTexts'

/** Words that stand twice in correct sentences. */
const twiceRight = new Set([
  ...['that', 'had', 'die', 'der', 'das', 'den', 'dem', 'sie', 'nous', 'vous', 'dat', 'zij'],
  ...['att', 'que', 'si', 'som', 'in', 'wenn', 'ist', 'sich', 'blah', 'bye', 'very', 'so'],
])

const doubled = /(?<![\p{L}\p{N}'’-])(\p{L}{2,})\s+(\1)(?![\p{L}\p{N}'’-])/giu

/** Finds words that were typed twice in a row. */
export const findDoubledWords = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(doubled)]
    .filter(({ 1: one = '', 2: other = '' }) => {
      // Names are doubled on purpose: Walla Walla.
      const isName = other.charAt(0) !== other.charAt(0).toLowerCase()
      return !isName && !twiceRight.has(one.toLowerCase())
    })
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** Shorter lines may well be the same in two lists: *English*, *Bachelor*. */
const shortestLine = 20

/** Finds lines that say the same as an earlier one, however they are spelt. */
export const findRepeatedTexts = (texts: readonly CheckedText[]): CheckedText[] => {
  const seen = new Set<string>()
  return texts.filter(({ kind, text }) => {
    if (kind !== 'body' || text.length < shortestLine) return false
    const folded = foldText(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const isRepeated = seen.has(folded)
    seen.add(folded)
    return isRepeated
  })
}
