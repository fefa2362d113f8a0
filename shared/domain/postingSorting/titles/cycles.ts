import { foldLine } from '../lines/tokens'
import { countWords, endsQuestion, endsSentence } from '../lines/units'
import { namesOnlyThePage } from './pageNames'
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
  !namesOnlyThePage(unit.text, unit.languages) &&
  countWords(unit) <= longestTitle &&
  !endsSentence(unit.text) &&
  !endsQuestion(unit.text) &&
  (unit.label === null || unit.label.value === '') &&
  (heading?.name === null || heading?.name === undefined)

/** The lines near above a section, below any list before it. */
const linesAbove = (
  read: readonly ReadUnit[],
  section: number,
  least: number,
): { from: number; near: readonly ReadUnit[] } => {
  const start = Math.max(least, section - titleReach)
  const inList = read
    .slice(start, section)
    .findLastIndex(({ unit }) => unit.isItem || (unit.label !== null && unit.label.value !== ''))
  const from = start + inList + 1
  return { from, near: read.slice(from, section) }
}

/** The title above a section: the topmost line near it that names an occupation. */
const findTitleAbove = (read: readonly ReadUnit[], section: number, least: number): number => {
  const { from, near } = linesAbove(read, section, least)
  const found = near.findIndex((each) => isNameLike(each) && isTitled(each))
  return found < 0 ? -1 : from + found
}

/** The topmost line above a section that could be a title by its form. */
const findNameAbove = (read: readonly ReadUnit[], section: number, least: number): number => {
  const { from, near } = linesAbove(read, section, least)
  const found = near.findIndex(isNameLike)
  return found < 0 ? -1 : from + found
}

/** What opens a role again and again: the heading of a section, or the label of a fact. */
const openingOf = ({ unit, heading }: ReadUnit): string | null => {
  if (unit.label !== null && unit.label.value !== '') return `label ${foldLine(unit.label.text)}`
  return heading?.name === 'responsibilities' || heading?.name === 'requirements'
    ? foldLine(unit.text)
    : null
}

/** Where the sections and labels that open a role stand on the page. */
const groupOpenings = (read: readonly ReadUnit[]): number[][] => {
  const groups = new Map<string, number[]>()
  read.forEach((each, index) => {
    const key = openingOf(each)
    if (key === null) return
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [index])
    else group.push(index)
  })
  return [...groups.values()].filter((group) => group.length >= 2).slice(0, mostHeadings)
}

/** The titles above the openings; where most name an occupation, the others are what stands in that place. */
const findTitles = (read: readonly ReadUnit[], openings: readonly number[]): number[] => {
  const findAll = (find: typeof findTitleAbove): number[] =>
    openings.map((section, at) => find(read, section, (openings[at - 1] ?? -1) + 1))
  const named = findAll(findTitleAbove)
  const isEnough = named.filter((start) => start >= 0).length >= openings.length * leastNamed
  if (!isEnough) return []
  const others = findAll(findNameAbove)
  return named
    .map((start, at) => (start >= 0 ? start : (others[at] ?? -1)))
    .filter((start) => start >= 0)
}

/**
 * Where the roles begin on a page that tells of each in the same sections: `What you do` comes again
 * and again, each time some lines below a title. Empty where it has no such sections.
 */
export const findCycles = (read: readonly ReadUnit[]): number[] => {
  for (const openings of groupOpenings(read)) {
    const starts = findTitles(read, openings)
    const distinct = new Set(starts.map((start) => foldLine(read[start]?.unit.text ?? ''))).size
    if (distinct >= 2 && distinct === starts.length) return starts
  }
  return []
}
