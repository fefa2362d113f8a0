import { findPlaceholder } from './findPlaceholder'
import { isTagName, splitTag } from './tagContent'

/** What stands around a placeholder. */
export interface Brackets {
  start: string
  end: string
}

/** Rolebench's own brackets. */
export const curlyBrackets: Brackets = { start: '{', end: '}' }

/** The brackets that placeholders may stand in; the longer come first, since they contain shorter ones. */
export const knownBrackets: readonly Brackets[] = [
  { start: '{{', end: '}}' },
  { start: '${', end: '}' },
  { start: '$(', end: ')' },
  { start: '<<', end: '>>' },
  { start: '[[', end: ']]' },
  { start: '«', end: '»' },
  curlyBrackets,
]

const escapePattern = (text: string): string => text.replace(/[$()[\]{}|]/gu, '\\$&')

/** Matches what stands in these brackets on one line; its first group is what is between them. */
export const bracketPattern = ({ start, end }: Brackets): RegExp =>
  new RegExp(
    `${escapePattern(start)}([^${escapePattern(start.slice(-1) + end.slice(0, 1))}\\n]*)${escapePattern(end)}`,
    'gu',
  )

/** Whether it is the name of a placeholder outside of lists. */
const isKnown = (content: string): boolean => findPlaceholder(splitTag(content).name) !== undefined

const countKnown = (text: string, brackets: Brackets): number =>
  [...text.matchAll(bracketPattern(brackets))].filter(([, content = '']) => isKnown(content)).length

const countNames = (text: string, brackets: Brackets): number =>
  [...text.matchAll(bracketPattern(brackets))].filter(([, content = '']) =>
    isTagName(splitTag(content).name),
  ).length

/**
 * Chooses the brackets in which the placeholders of a template stand: those with the most known
 * names. Without any, the plain curly ones, or double ones if there are only such.
 */
export const chooseBrackets = (text: string): Brackets => {
  const counts = knownBrackets.map((brackets) => ({ brackets, count: countKnown(text, brackets) }))
  const most = Math.max(...counts.map(({ count }) => count))
  const [double = curlyBrackets] = knownBrackets
  if (most === 0) return countNames(text, double) > 0 ? double : curlyBrackets
  return counts.find(({ count }) => count === most)?.brackets ?? curlyBrackets
}
