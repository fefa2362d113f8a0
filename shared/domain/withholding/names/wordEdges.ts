import type { FoldedText } from '../letters/foldLetters'
import { isEnding, isPrefix } from './endings'

/** How a match meets the edge of its word: alone, with an ending that its language adds, or glued to other letters. */
export interface Edge {
  kind: 'clean' | 'inflected' | 'possessive' | 'glued'
  /** Where the match begins or ends in the text, including what belongs to it. */
  at: number
  /** The letters between the match and the edge of its word, folded. */
  letters: string
}

/** Marks and zero-width characters, which are invisible within a word. */
const unseen = /\p{M}|\p{Cf}|\u3164|\u115F|\u1160|\uFFA0/gu

export const removeUnseen = (text: string): string => text.replace(unseen, '')

const scripts: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Han}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Armenian}/u,
  /\p{N}/u,
]
const findScript = (letter: string): number => scripts.findIndex((script) => script.test(letter))

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u

/** Whether words in this letter's script are written without spaces. */
export const isUnspaced = (letter: string): boolean => unspaced.test(letter)

const longestTail = 24

/** Returns the text between two neighbouring folded letters, without invisible characters. */
export const readGap = ({ text, starts, ends }: FoldedText, index: number): string =>
  removeUnseen(text.slice(ends[index - 1] ?? 0, starts[index] ?? text.length))

const isGlued = (folded: FoldedText, index: number): boolean =>
  index > 0 && index < folded.letters.length && readGap(folded, index) === ''

const isDigit = (letter: string): boolean => /\p{N}/u.test(letter)

/** Whether two adjacent letters belong to different words although nothing separates them. */
const isBorder = (left: string, right: string): boolean =>
  isUnspaced(left) || isUnspaced(right)
    ? true
    : findScript(left) !== findScript(right) && !isDigit(left) && !isDigit(right)

export const findLeftEdge = (folded: FoldedText, index: number): Edge => {
  const { letters, starts } = folded
  const at = starts[index] ?? 0
  let first = index
  while (
    index - first < longestTail &&
    isGlued(folded, first) &&
    !isBorder(letters.charAt(first - 1), letters.charAt(first))
  )
    first -= 1
  const before = letters.slice(first, index)
  if (before === '') return { kind: 'clean', at, letters: '' }
  return isPrefix(before)
    ? { kind: 'inflected', at: starts[first] ?? 0, letters: before }
    : { kind: 'glued', at: starts[first] ?? 0, letters: before }
}

const apostrophes = /^['’‘ʼ`´＇′]/u

/** Returns the end of a character, including the marks and invisible characters that follow it. */
export const includeMarks = (text: string, end: number): number => {
  const [marks = ''] =
    /^[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/u.exec(text.slice(end, end + 16)) ?? []
  return end + marks.length
}

export const findRightEdge = (folded: FoldedText, index: number, language: string): Edge => {
  const { letters, ends, text } = folded
  const at = includeMarks(text, ends[index - 1] ?? 0)
  let last = index
  while (
    last - index < longestTail &&
    isGlued(folded, last) &&
    !isBorder(letters.charAt(last - 1), letters.charAt(last))
  )
    last += 1
  const after = letters.slice(index, last)
  if (after !== '') {
    const kind = isEnding(after, language) ? 'inflected' : 'glued'
    return { kind, at: includeMarks(text, ends[last - 1] ?? at), letters: after }
  }
  return findPossessive(text, at)
}

const findPossessive = (text: string, at: number): Edge => {
  const rest = text.slice(at, at + 12)
  if (!apostrophes.test(rest)) return { kind: 'clean', at, letters: '' }
  const [ending = ''] = /^\p{L}{1,7}(?![\p{L}\p{N}])/u.exec(rest.slice(1)) ?? []
  const isAlone = /^.(?:[\s.,;:!?)]|$)/u.test(rest) && /[szx]$/iu.test(text.slice(0, at))
  if (ending !== '') return { kind: 'possessive', at: at + 1 + ending.length, letters: ending }
  return isAlone
    ? { kind: 'possessive', at: at + 1, letters: '' }
    : { kind: 'clean', at, letters: '' }
}
