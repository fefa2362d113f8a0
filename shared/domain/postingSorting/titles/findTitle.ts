import type { Unit } from '../lines/units'
import { countWords } from '../lines/units'
import { cleanTitle, foldTitle } from './cleanTitle'
import { genderMark } from './genderMark'
import { namesOnlyThePage } from './pageNames'
import {
  hasOccupation,
  isKnownHeading,
  isNameable,
  scoreTitle,
  type FoundTitle,
} from './scoreTitle'
import { findInSentence, isWrittenAsName } from './titleInSentence'

const unitsAtTheTop = 40
/** A line with a gender mark, such as `(m/f/d)`, can be the title even further down. */
const unitsWithMarks = 120
const leastScore = 1.6

const supportOfWhole = 3
const supportOfBeginning = 2

/** How strongly the document’s names outside its text support a title: `Cook | The Crown` supports *Cook*. */
const measureSupport = (title: string, named: readonly string[]): number => {
  const folded = foldTitle(title)
  if (folded === '') return 0
  const names = named.map(foldTitle)
  if (names.includes(folded)) return supportOfWhole
  return names.some((name) => name.startsWith(`${folded} `)) ? supportOfBeginning : 0
}

const longestFirstLine = 14

/** If nothing names the role, the first line is better than nothing. */
const nameByFirstLine = (unit: Unit | undefined): FoundTitle => {
  const title = unit === undefined ? '' : cleanTitle(unit.text)
  const isUsable =
    unit !== undefined &&
    !unit.isItem &&
    unit.label === null &&
    isNameable(title) &&
    countWords(unit) <= longestFirstLine &&
    !/[.。;；…]$/u.test(unit.text) &&
    !isKnownHeading(unit) &&
    !namesOnlyThePage(title, unit.languages)
  return isUsable ? { title, unit, score: 0 } : { title: '', unit: null, score: 0 }
}

/**
 * Finds the title of the role that the units describe; empty if there is none. `named` lists what the
 * document is called outside its text.
 */
export const findTitle = (units: readonly Unit[], named: readonly string[] = []): FoundTitle => {
  const top = units.filter(
    (unit, position) =>
      position < unitsAtTheTop ||
      (position < unitsWithMarks && !unit.isItem && genderMark.test(unit.text)),
  )
  const found = top
    .flatMap(
      (unit, position) =>
        scoreTitle(unit, position, {
          previous: units[position - 1],
          next: units[position + 1],
        }) ?? [],
    )
    .map((each) => ({ ...each, score: each.score + measureSupport(each.title, named) }))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score)[0]
  const [first] = units.slice(0, 1)
  const isWeak =
    found === undefined || (found.score < 2.6 && found.unit !== null && !hasOccupation(found.unit))
  if (isWeak) {
    const said = top.flatMap((unit) => (unit.isItem ? [] : (findInSentence(unit) ?? [])))
    const inSentence = said.find(({ title }) => isWrittenAsName(title)) ?? said[0]
    if (inSentence !== undefined && (found === undefined || first !== found.unit)) return inSentence
  }
  return found ?? nameByFirstLine(units[0])
}
