import { foldLine } from '../lines/tokens'
import { countWords, endsQuestion, endsSentence } from '../lines/units'
import { isTitled, type ReadUnit } from './readUnit'

/** A role's title stands so near above its first section. */
const titleReach = 6
const longestTitle = 12
/** Of the titles of a page, so many name an occupation. */
const leastNamed = 0.6
/** Each heading is looked at once; a page may have very many. */
const mostHeadings = 20

const isNameLike = ({ unit, heading }: ReadUnit): boolean =>
  !unit.isItem &&
  countWords(unit) <= longestTitle &&
  !endsSentence(unit.text) &&
  !endsQuestion(unit.text) &&
  (unit.label === null || unit.label.value === '') &&
  (heading?.name === null || heading?.name === undefined)

/** The title above a section: the topmost line near it that names an occupation. */
const findTitleAbove = (read: readonly ReadUnit[], section: number, least: number): number => {
  const from = Math.max(least, section - titleReach)
  const near = read.slice(from, section)
  const afterList = near.findLastIndex(({ unit }) => unit.isItem) + 1
  const found = near.slice(afterList).findIndex((each) => isNameLike(each) && isTitled(each))
  return found < 0 ? -1 : from + afterList + found
}

/** Where the sections that open a role, by the words of their headings, stand on the page. */
const groupOpenings = (read: readonly ReadUnit[]): number[][] => {
  const groups = new Map<string, number[]>()
  read.forEach(({ unit, heading }, index) => {
    if (heading?.name !== 'responsibilities' && heading?.name !== 'requirements') return
    const key = foldLine(unit.text)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [index])
    else group.push(index)
  })
  return [...groups.values()].filter((group) => group.length >= 2).slice(0, mostHeadings)
}

/**
 * Where the roles begin on a page that tells of each in the same sections: `What you do` comes again
 * and again, each time some lines below a title. Empty where it has no such sections.
 */
export const findCycles = (read: readonly ReadUnit[]): number[] => {
  for (const openings of groupOpenings(read)) {
    const starts = openings
      .map((section, at) => findTitleAbove(read, section, (openings[at - 1] ?? -1) + 1))
      .filter((start) => start >= 0)
    const distinct = new Set(starts.map((start) => foldLine(read[start]?.unit.text ?? ''))).size
    if (
      distinct >= 2 &&
      distinct === starts.length &&
      starts.length >= openings.length * leastNamed
    )
      return starts
  }
  return []
}
