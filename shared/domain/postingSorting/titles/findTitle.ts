import type { Unit } from '../lines/units'
import { countWords, hasMeaning } from '../lines/units'
import { cleanTitle, foldTitle } from './cleanTitle'
import { findAboveDuties } from './titleAboveDuties'
import { genderMark } from './genderMark'
import { namesOnlyThePage } from './pageNames'
import {
  isKnownHeading,
  isNameable,
  isPerson,
  namesJob,
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

/**
 * How strongly the document’s names outside its text, folded as titles are, support a title:
 * `Cook | The Crown` supports *Cook*.
 */
const measureSupport = (title: string, names: readonly string[]): number => {
  if (names.length === 0) return 0
  const folded = foldTitle(title)
  if (folded === '') return 0
  if (names.includes(folded)) return supportOfWhole
  return names.some((name) => name.startsWith(`${folded} `)) ? supportOfBeginning : 0
}

const longestFirstLine = 14
/** The first line may be one of the page. */
const firstLines = 4

const isProse = (unit: Unit): boolean =>
  countWords(unit) > longestFirstLine || /[.。;；…]$/u.test(unit.text)

const unnamed: FoundTitle = { title: '', unit: null, score: 0 }

/** If nothing names the role, one of the first lines is better than nothing. */
const nameByFirstLine = (unit: Unit, index: number): FoundTitle => {
  const title = cleanTitle(unit.text)
  const isUsable =
    !unit.isItem &&
    unit.label === null &&
    isNameable(title) &&
    !isProse(unit) &&
    (index === 0 || !hasMeaning(unit, 'duty')) &&
    !isPerson.test(title) &&
    !isKnownHeading(unit) &&
    !namesOnlyThePage(title, unit.languages)
  return isUsable ? { title, unit, score: 0 } : unnamed
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
  const names = named.map(foldTitle)
  const found = top
    .flatMap(
      (unit, position) =>
        scoreTitle(unit, position, {
          previous: units[position - 1],
          next: units[position + 1],
        }) ?? [],
    )
    .map((each) => ({ ...each, score: each.score + measureSupport(each.title, names) }))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score)[0]
  const isWeak =
    found === undefined || (found.score < 2.6 && found.unit !== null && !namesJob(found.unit))
  if (isWeak) {
    const said = top.flatMap((unit) => (unit.isItem ? [] : (findInSentence(unit) ?? [])))
    const inSentence = said.find(({ title }) => isWrittenAsName(title)) ?? said[0]
    if (inSentence !== undefined && (found === undefined || units[0] !== found.unit))
      return inSentence
  }
  const unit = found?.unit ?? null
  const isNamed = unit !== null && (namesJob(unit) || genderMark.test(unit.text))
  const above = isNamed ? null : findAboveDuties(units)
  if (above !== null) return above
  if (found !== undefined) return found
  const prose = units.findIndex(isProse)
  const first = units
    .slice(0, prose < 0 ? firstLines : Math.min(prose, firstLines))
    .map(nameByFirstLine)
  return first.find(({ title }) => title !== '') ?? unnamed
}
