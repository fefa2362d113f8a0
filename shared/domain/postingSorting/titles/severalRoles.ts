import { genderMark } from './genderMark'
import { findCycles } from './cycles'
import { findListedTitles } from './listedTitles'
import { findTitledStretches } from './titledStretches'
import { foldLine } from '../lines/tokens'
import { countWords, endsSentence, hasMeaning } from '../lines/units'
import { hasDuties, isEnumerated, isTitled, statesTitle, type ReadUnit } from './readUnit'

/** A sentence of so many words below a title, and how many of them make up how it begins: `We now need a`. */
const longOpening = 8
const openingWords = 3

type Signature = (read: readonly ReadUnit[], index: number) => string | null

/** What follows a line that may be a title, as a signature that similar lines share. */
const signatureAfter: Signature = (read, index) => {
  const next = read[index + 1]
  if (next === undefined) return null
  if (next.heading?.name !== null && next.heading?.name !== undefined)
    return `heading ${foldLine(next.unit.text)}`
  if (next.unit.label !== null) return `label ${foldLine(next.unit.label.text)}`
  return null
}

/** How the sentence below a line begins, as a signature that similar lines share. */
const openingAfter: Signature = (read, index) => {
  const unit = read[index + 1]?.unit
  if (unit === undefined || unit.isItem || countWords(unit) < longOpening) return null
  return unit.tokens
    .slice(0, openingWords)
    .map(({ word }) => word)
    .join(' ')
}

/** A single item above a heading is no part of a list: `· Baker`. */
const isLoneItem = (read: readonly ReadUnit[], index: number): boolean =>
  read[index - 1]?.unit.isItem !== true &&
  read[index + 1]?.unit.isItem !== true &&
  read[index + 1]?.heading !== null

const mayBeTitle = (read: readonly ReadUnit[], index: number): boolean => {
  const { unit, heading } = read[index] ?? {}
  if (unit === undefined || (unit.isItem && !isLoneItem(read, index))) return false
  if (countWords(unit) > 14 || (unit.label?.value && !isEnumerated(unit))) return false
  // A sentence about the role stands below its title as often as a section does.
  if (endsSentence(unit.text)) return false
  return (
    heading?.name === null ||
    heading?.name === undefined ||
    hasMeaning(unit, 'occupation') ||
    genderMark.test(unit.text)
  )
}

/** Each group is looked through once; a page of a hundred thousand lines may have as many groups. */
const mostGroups = 20

const cutAt = (read: readonly ReadUnit[], starts: readonly number[]): (readonly ReadUnit[])[] =>
  starts.map((start, at) => read.slice(start, starts[at + 1] ?? read.length))

/** Whether a stretch says something about a job: duties, requirements, facts or a longer sentence. */
const saysSomething = (read: readonly ReadUnit[]): boolean =>
  hasDuties(read) ||
  read.filter(({ unit }) => unit.label !== null && unit.label.value !== '').length >= 2 ||
  read.some(({ unit }) => countWords(unit) > 12)

const addTo = <Key>(groups: Map<Key, number[]>, key: Key, index: number): void => {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [index])
  else group.push(index)
}

/** Finds lines followed by the same thing again and again, such as headings that each have the same label or section below. */
const findRepeated = (read: readonly ReadUnit[], sign: Signature): number[] => {
  const groups = new Map<string, number[]>()
  read.forEach((each, index) => {
    const signature = mayBeTitle(read, index) ? sign(read, index) : null
    if (signature !== null) addTo(groups, signature, index)
  })
  const largest = [...groups.values()]
    .sort((one, other) => other.length - one.length)
    .slice(0, mostGroups)
  const repeated = largest.filter((starts) => {
    const texts = new Set(starts.map((index) => foldLine(read[index]?.unit.text ?? '')))
    const titled = starts.filter(
      (index) => read[index] !== undefined && isTitled(read[index]),
    ).length
    const parts = cutAt(read, starts)
    if (texts.size < 2 || parts.filter(saysSomething).length < 2) return false
    const isMarked = starts.every((index) => read[index]?.unit.isMarked === true)
    return titled >= 2 || (texts.size >= 3 && (isMarked || parts.every(hasDuties)))
  })
  return repeated[0] ?? []
}

/** Titles marked for all genders, each with duties or requirements below it. */
const findMarked = (read: readonly ReadUnit[]): number[] => {
  const starts = read.flatMap((each, index) =>
    !each.unit.isItem && genderMark.test(each.unit.text) && countWords(each.unit) <= 12
      ? [index]
      : [],
  )
  const held = starts.filter((start, at) =>
    hasDuties(read.slice(start, starts[at + 1] ?? read.length)),
  )
  const texts = new Set(held.map((start) => foldLine(read[start]?.unit.text ?? '')))
  return texts.size >= 2 ? held : []
}

/** In lines; a title that is stated further down may be one of many. */
const atTheTop = 6

/** Where titles are stated by the label that comes first, `Title: Baker` and `Title: Cook`. */
const findStated = (read: readonly ReadUnit[]): number[] => {
  const stated = read.flatMap((each, index) => (statesTitle(each.unit) ? [index] : []))
  const nameLabel = (index: number | undefined): string =>
    foldLine(read[index ?? -1]?.unit.label?.text ?? '')
  return stated.filter((index) => nameLabel(index) === nameLabel(stated[0]))
}

/** Those of them that tell of a role below, if they are several. */
const keepTold = (read: readonly ReadUnit[], stated: readonly number[]): number[] => {
  const parts = cutAt(read, stated)
  const told = stated.filter((_, at) => hasDuties(parts[at] ?? []))
  const titles = new Set(told.map((index) => foldLine(read[index]?.unit.label?.value ?? '')))
  return titles.size >= 2 ? told : []
}

/**
 * Finds where each role begins on a page with several; empty for a page with one, such as a page that states
 * one title at its top.
 */
export const findRoleStarts = (read: readonly ReadUnit[]): number[] => {
  const marked = findMarked(read)
  if (marked.length >= 2) return marked
  const stated = findStated(read)
  if (stated.length === 1 && (stated[0] ?? atTheTop) < atTheTop) return []
  const told = keepTold(read, stated)
  if (told.length >= 2) return told
  const repeated = findRepeated(read, signatureAfter)
  if (repeated.length >= 2) return repeated
  const cycles = findCycles(read)
  if (cycles.length >= 2) return cycles
  const listed = findListedTitles(read)
  if (listed.length >= 2) return listed
  const alike = findRepeated(read, openingAfter)
  return alike.length >= 2 ? alike : findTitledStretches(read)
}
