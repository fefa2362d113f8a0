import { findFactName } from '../facts/roleFacts'
import { genderMark } from '../titles/genderMark'
import { countWords, endsSentence, hasMeaning, pickMeanings, type Unit } from '../lines/units'
import { findCardButtons, type CardButtons } from './cardButtons'

/** The units at both ends of a page: up to `start`, and from `end`. */
export interface PageFrame {
  start: number
  end: number
}

/** The fewest entries of a menu, and the fewest links of a footer. */
const leastMenu = 10
const leastFoot = 4
const leastSigns = 3
/** This many entries after a longer line show that the menu continues. */
const entriesAfterLine = 6
const longerLines = 3
/** How many lines a title can be above what it is the title of. */
const titleReach = 12

const languageChoice =
  /^(?:de|en|fr|es|it|nl|pl|pt|ru|sv|deu|eng|fra|deutsch|english|français|español|italiano|nederlands|polski|português|русский|svenska)(?:\s?(?:[/|·]\s?\p{L}{2,10}|\(\p{L}[\p{L} ]{2,20}\)))?$/iu

const isContact = (text: string): boolean => /@|\d[\d\s/()-]{6,}/.test(text)

/** `Employment type`, whose value is the next line; a single word may be an entry, such as `Service`. */
const isLoneLabel = (unit: Unit): boolean =>
  unit.tokens.length >= 2 &&
  pickMeanings(unit.meanings, 'label').some(({ to }) => to === unit.tokens.length)

/** Whether a line could be an entry of a menu: a few words, no sentence, no fact, no title. */
const isEntry = (unit: Unit): boolean =>
  countWords(unit) <= 7 &&
  unit.text.length <= 70 &&
  !endsSentence(unit.text) &&
  !genderMark.test(unit.text) &&
  !isContact(unit.text) &&
  findFactName(unit) === null &&
  !isLoneLabel(unit)

const isTitleLike = (unit: Unit): boolean =>
  (unit.isMarked && unit.block.level === 1) || (!unit.isItem && hasMeaning(unit, 'occupation'))

/** Counts the entries that belong together; up to three longer lines between them don't end the run. */
const countEntries = (entries: readonly boolean[], mayMiss = longerLines): number => {
  const first = entries.indexOf(false)
  if (first < 0) return entries.length
  const next = entries.slice(first + 1, first + 1 + entriesAfterLine)
  return mayMiss > 0 && next.length === entriesAfterLine && next.every(Boolean)
    ? first + 1 + countEntries(entries.slice(first + 1), mayMiss - 1)
    : first
}

/** Finds entries that are on the page more than once, like those of a menu for small windows. */
const findRepeated = (units: readonly Unit[]): boolean[] => {
  const counts = new Map<string, number>()
  for (const { text } of units) counts.set(text, (counts.get(text) ?? 0) + 1)
  return units.map((unit) => (counts.get(unit.text) ?? 0) > 1 && isEntry(unit))
}

const countSigns = (
  isSign: readonly boolean[],
  isRepeated: readonly boolean[],
  from: number,
  to: number,
): number =>
  isSign.slice(from, to).filter((sign, offset) => sign || isRepeated[from + offset] === true).length

const lastSign = (
  isSign: readonly boolean[],
  isRepeated: readonly boolean[],
  end: number,
): number => isSign.slice(0, end).findLastIndex((sign, at) => sign || isRepeated[at] === true)

const findStart = (
  units: readonly Unit[],
  isSign: readonly boolean[],
  isRepeated: readonly boolean[],
  cards: CardButtons | null,
): number => {
  const count = countEntries(
    units.slice(0, cards?.first).map((unit, index) => isSign[index] === true || isEntry(unit)),
  )
  if (count < leastMenu || countSigns(isSign, isRepeated, 0, count) < leastSigns) return 0
  if (count < units.length && units.slice(0, 8).some(isTitleLike)) return 0
  const reach = Math.max(0, count - titleReach)
  const title = units.slice(reach, count).findIndex(isTitleLike)
  const last = lastSign(isSign, isRepeated, count) + 1
  return title < 0 ? last : Math.min(last, reach + title)
}

const findEnd = (
  units: readonly Unit[],
  isSign: readonly boolean[],
  isRepeated: readonly boolean[],
  start: number,
  cards: CardButtons | null,
): number => {
  const backwards = units
    .slice(start)
    .map((unit, index) => isSign[start + index] === true || isEntry(unit))
    .reverse()
  const foot = Math.max((cards?.last ?? -1) + 1, units.length - countEntries(backwards))
  const isClosed = units.slice(foot).some(({ text }) => /^(?:©|\(c\)\s|copyright\s)/iu.test(text))
  if (
    units.length - foot < leastFoot ||
    countSigns(isSign, isRepeated, foot, units.length) < leastSigns - Number(isClosed)
  )
    return units.length
  const menu = new Set(units.slice(0, start).map(({ text }) => text))
  const first = units.findIndex(
    ({ text }, at) => at >= foot && (isSign[at] === true || menu.has(text)),
  )
  return first < 0 ? units.length : first
}

/**
 * Finds where the advert begins and ends on a page that was copied whole. Above it is a menu and
 * below it a footer: many short lines, some of which show that they belong to the page (furniture such
 * as `Log in`, a choice of languages, entries that are there twice). Where a page shows several roles as
 * cards, the menu ends above the first button to apply and the footer begins after the last.
 */
export const findPageFrame = (
  units: readonly Unit[],
  isFurniture: readonly boolean[],
): PageFrame => {
  const isSign = units.map(
    ({ text }, index) => isFurniture[index] === true || languageChoice.test(text),
  )
  const isRepeated = findRepeated(units)
  const cards = findCardButtons(units, isFurniture)
  const start = findStart(units, isSign, isRepeated, cards)
  return { start, end: findEnd(units, isSign, isRepeated, start, cards) }
}
