import { genderedNoun, genderMark } from './genderMark'
import { findFactName } from '../facts/roleFacts'
import { foldLine } from '../lines/tokens'
import { countWords, endsSentence, hasMeaning, type Unit } from '../lines/units'

/** A role on a page: the positions of its first unit and of its title. */
export interface RoleSpan {
  from: number
  title: number
}

/** How many lines from the top of its card a title can be. */
const titleReach = 3
const longestCard = 40
const longestTitle = 12
/** The least share of a page's cards whose titles name an occupation. */
const leastNamed = 0.6

const isTitled = (unit: Unit): boolean =>
  genderMark.test(unit.text) || genderedNoun.test(unit.text) || hasMeaning(unit, 'occupation')

const isNameLike = (unit: Unit): boolean =>
  !unit.isItem &&
  countWords(unit) <= longestTitle &&
  !endsSentence(unit.text) &&
  findFactName(unit) === null

const isOfTerms = (unit: Unit): boolean =>
  hasMeaning(unit, 'employment') || hasMeaning(unit, 'workplace')

/** The title of the card that begins at `from`: the first line that names a job, or else the first that states no terms. */
const findTitleOf = (units: readonly Unit[], from: number, to: number): number | null => {
  const top = Array.from({ length: Math.min(titleReach, to - from) }, (_, offset) => from + offset)
  const named = top.filter((at) => {
    const unit = units[at]
    return unit !== undefined && isNameLike(unit)
  })
  const isAt = (check: (unit: Unit) => boolean) => (at: number) => {
    const unit = units[at]
    return unit !== undefined && check(unit)
  }
  return (
    named.find(isAt(isTitled)) ??
    named.find(isAt((unit) => countWords(unit) >= 2 && !isOfTerms(unit))) ??
    null
  )
}

/** Finds the first card, which comes after the page's own words: its title is the line nearest above the button that is like other titles. */
const findFirst = (units: readonly Unit[], end: number): RoleSpan | null => {
  for (let at = end - 2; at >= Math.max(0, end - longestCard); at -= 1) {
    const unit = units[at]
    if (unit !== undefined && isNameLike(unit) && isTitled(unit)) {
      const above = units[at - 1]
      const hasTerms = above !== undefined && countWords(above) <= 4 && isOfTerms(above)
      return { from: hasTerms ? at - 1 : at, title: at }
    }
  }
  return null
}

/** Where the first card and its title would be if it were as long as the next card. */
const likeNext = (first: number, second: number, next: RoleSpan | undefined): RoleSpan => {
  const from = Math.max(0, first - (second - first))
  return { from, title: from + (next === undefined ? 0 : next.title - next.from) }
}

const areCards = (units: readonly Unit[], spans: readonly RoleSpan[]): boolean => {
  const titles = spans.flatMap(({ title }) => units[title] ?? [])
  const named = titles.filter(isTitled).length
  const distinct = new Set(titles.map(({ text }) => foldLine(text))).size
  return (
    spans.length >= 2 &&
    distinct === spans.length &&
    named >= Math.max(2, spans.length * leastNamed)
  )
}

/**
 * Finds the roles of a page whose cards all end in the same button: `Apply`, `Apply`, `Apply`. `ends`
 * are the positions in `units` right after each card. Empty if the page has no such cards.
 */
export const findCards = (units: readonly Unit[], ends: readonly number[]): RoleSpan[] => {
  const [first, ...others] = ends
  const [second] = others
  if (first === undefined || second === undefined) return []
  const later: RoleSpan[] = []
  let from = first
  for (const to of others) {
    const title = findTitleOf(units, from, to)
    // The last card may ask for applications without a role.
    if (title === null && later.length > 0) break
    if (title === null || to - from > longestCard || to - from < 2) return []
    later.push({ from, title })
    from = to
  }
  const spans = [findFirst(units, first) ?? likeNext(first, second, later[0]), ...later]
  return areCards(units, spans) ? spans : []
}
