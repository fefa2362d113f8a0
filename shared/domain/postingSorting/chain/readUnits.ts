import { countWords, type Unit } from '../lines/units'
import type { ReadUnit } from '../titles/readUnit'
import { classOfHeading } from './classes'
import type { FindRuledHeading } from './headingRules'
import { readHeading, type MatchedHeading } from './headings'

/** With this many marked headings, the source can be taken to mark them all. */
const enoughMarks = 3
/** The share of a heading's words that makes it sure; a line that only starts like one may be an item. */
const sureStrength = 0.6
/** Below this, a heading has other words than those that name its section. */
const wholeStrength = 0.95
/** `Preferred skills` divides a list; a longer line without a colon is an item of it. */
const longestDivision = 3

const isGuess = ({ name, strength }: MatchedHeading): boolean =>
  name === null || strength < sureStrength

/** Whether an unmarked line can only be a heading by where it stands, even among marked ones. */
const opensByForm = (unit: Unit, heading: MatchedHeading, next: Unit | undefined): boolean =>
  (next?.isItem === true && !unit.isItem) ||
  (heading.name !== null && unit.isApartAbove && unit.isApartBelow)

/** `Experience with ovens` under `Your profile`: one of its lines, with words of the heading above. */
const repeatsSection = (
  unit: Unit,
  heading: MatchedHeading,
  above: MatchedHeading | null,
): boolean =>
  !unit.isMarked &&
  heading.name !== null &&
  above?.name !== null &&
  above?.name !== undefined &&
  heading.strength < wholeStrength &&
  countWords(unit) > longestDivision &&
  !/[:：?？]$/u.test(unit.text) &&
  classOfHeading[heading.name] === classOfHeading[above.name]

/** A marked line that is in no lexicon and has nothing below it: an employer, a place, an address. */
const opensNothing = ({ unit, heading }: ReadUnit, next: ReadUnit | undefined): boolean => {
  if (heading === null || heading.name !== null || !unit.isMarked) return false
  if (next === undefined) return true
  return next.heading !== null && next.unit.isMarked && next.unit.block.level <= unit.block.level
}

/** Reads which units are headings. What `findRuled` finds always holds. */
export const readUnits = (units: readonly Unit[], findRuled: FindRuledHeading): ReadUnit[] => {
  const marksHeadings = units.filter(({ isMarked }) => isMarked).length >= enoughMarks
  let above: MatchedHeading | null = null
  const read = units.map((unit, index): ReadUnit => {
    const [previous, next] = [units[index - 1], units[index + 1]]
    const ruled = findRuled(unit)
    const heading = ruled ?? readHeading(unit, previous, next)
    if (heading === null) return { unit, heading }
    const isUnmarked = marksHeadings && !unit.isMarked && isGuess(heading)
    const isLine =
      (isUnmarked && !opensByForm(unit, heading, next)) || repeatsSection(unit, heading, above)
    if (ruled === null && isLine) return { unit, heading: null }
    above = heading
    return { unit, heading }
  })
  return read.map((each, index) =>
    opensNothing(each, read[index + 1]) ? { ...each, heading: null } : each,
  )
}
