import { countWords, type Unit } from '../lines/units'
import type { ReadUnit } from '../titles/severalRoles'
import { classOfHeading } from './classes'
import type { FindRuledHeading } from './headingRules'
import { readHeading, type MatchedHeading } from './headings'

/** So many headings that the source marks show that it marks all. */
const enoughMarks = 3
/** Of a heading's words; a line that starts like one may be an item. */
const sureStrength = 0.6
/** Below this, a heading has words beside those that name its section. */
const wholeStrength = 0.95
/** `Preferred skills` divides a list; a longer line without a colon is an item of it. */
const longestDivision = 3

const isGuess = ({ name, strength }: MatchedHeading): boolean =>
  name === null || strength < sureStrength

/** Whether a line without a mark stands so that it can only be a heading, also among marked ones. */
const opensByForm = (unit: Unit, heading: MatchedHeading, next: Unit | undefined): boolean =>
  (next?.isItem === true && !unit.isItem) ||
  (heading.name !== null && unit.isApartAbove && unit.isApartBelow)

/** `Experience with ovens` below `Your profile`: the words of the heading above, in one of its lines. */
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

/** A marked line that no list knows and below which nothing stands: an employer, a place, an address. */
const opensNothing = ({ unit, heading }: ReadUnit, next: ReadUnit | undefined): boolean => {
  if (heading === null || heading.name !== null || !unit.isMarked) return false
  if (next === undefined) return true
  return next.heading !== null && next.unit.isMarked && next.unit.block.level <= unit.block.level
}

/** Each unit with the heading that it is, if any. What `findRuled` finds holds in any case. */
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
