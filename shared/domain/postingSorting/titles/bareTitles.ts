import { foldLine } from '../lines/tokens'
import { countWords, pickMeanings, type Unit } from '../lines/units'
import type { ReadUnit } from './readUnit'

/** Below a title stand at least so many lines of its role. */
const leastLines = 2

/** Whether a line is the name of an occupation and nothing else. */
const isBare = ({ isItem, meanings, tokens }: Unit): boolean =>
  !isItem &&
  tokens.length > 0 &&
  pickMeanings(meanings, 'occupation').some(({ from, to }) => from === 0 && to === tokens.length)

/** Whether some line of a stretch says more than a name would. */
const saysSomething = (stretch: readonly ReadUnit[]): boolean =>
  stretch.length >= leastLines && stretch.some(({ unit }) => countWords(unit) > 12)

/**
 * Where the roles begin on a page that names each by an occupation alone, such as `Baker`, with what
 * it says of that role below. Empty for other pages.
 */
export const findBareTitles = (read: readonly ReadUnit[]): number[] => {
  const starts = read.flatMap(({ unit }, index) => (isBare(unit) ? [index] : []))
  const distinct = new Set(starts.map((start) => foldLine(read[start]?.unit.text ?? ''))).size
  const areTold = starts.every((start, at) => saysSomething(read.slice(start + 1, starts[at + 1])))
  return starts.length >= 2 && distinct === starts.length && areTold ? starts : []
}
