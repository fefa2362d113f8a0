import { genderMark } from './genderMark'
import { hasDuties, type ReadUnit } from './readUnit'
import { endsSentence, hasMeaning, namesOccupation } from '../lines/units'

const longestTitle = 10
/** Of the entries of a list of titles, so many name an occupation. */
const leastNamed = 0.6
/** No page seeks more at once. */
const mostEntries = 100
/** `and`, `oder`: between two titles, and no title itself. */
const longestConnective = 4

const isConnective = ({ unit }: ReadUnit): boolean => unit.text.length <= longestConnective

/** What an entry names; behind a colon it may tell of the role. */
const nameOf = ({ unit }: ReadUnit): string =>
  unit.label === null || unit.label.value === '' ? unit.text : unit.label.text

const isNameLike = (each: ReadUnit): boolean =>
  nameOf(each).split(/\s+/u).length <= longestTitle &&
  (nameOf(each) !== each.unit.text || !endsSentence(each.unit.text))

const isTitled = (each: ReadUnit): boolean =>
  genderMark.test(nameOf(each)) || namesOccupation(each.unit.label ?? each.unit)

/** In words; so much behind its title tells of a role. */
const leastTold = 6

const isTold = (each: ReadUnit | undefined): boolean =>
  (each?.unit.label?.value.split(/\s+/u).length ?? 0) >= leastTold

/** So many entries that all name occupations are titles whatever stands above them. */
const enoughTitles = 3

/** `We are looking for:`, which opens a list of titles. */
const opensTitles = ({ unit }: ReadUnit): boolean =>
  /[:：]$/u.test(unit.text) &&
  (hasMeaning(unit, 'beforeTitle') ||
    unit.meanings.some(({ meaning }) => meaning.of === 'cue' && meaning.class === 'definition'))

/** The entries from `from` on, up to the first line that could be none. */
const listEntries = (read: readonly ReadUnit[], from: number): number[] => {
  const areItems = read[from]?.unit.isItem === true
  const entries: number[] = []
  for (let at = from; at < read.length && entries.length < mostEntries; at += 1) {
    const each = read[at]
    if (each === undefined || !isNameLike(each) || (areItems && !each.unit.isItem)) break
    if (!areItems && !isConnective(each) && !isTitled(each)) break
    if (!isConnective(each)) entries.push(at)
  }
  return entries
}

/**
 * The titles of a page that only lists whom it seeks, below `We are looking for:`, and tells of no
 * role by itself. Empty for other pages.
 */
export const findListedTitles = (read: readonly ReadUnit[]): number[] => {
  for (let lead = 0; lead < read.length - 2; lead += 1) {
    const [each, first] = [read[lead], read[lead + 1]]
    if (each === undefined || first === undefined || each.unit.isItem) continue
    if (!opensTitles(each) && !first.unit.isItem) continue
    const entries = listEntries(read, lead + 1)
    const named = entries.filter((at) => read[at] !== undefined && isTitled(read[at])).length
    const areAll = named === entries.length && named >= 2
    const areMost = named >= Math.max(2, entries.length * leastNamed)
    if (areAll && entries.every((at) => isTold(read[at]))) return entries
    if ((areAll && named >= enoughTitles) || (areMost && opensTitles(each)))
      return hasDuties(read.filter((_, at) => at !== lead)) ? [] : entries
  }
  return []
}
