import type { MatchedHeading } from '../chain/headings'
import { genderMark } from './genderMark'
import { foldLine } from '../lines/tokens'
import { countWords, hasMeaning, type Unit } from '../lines/units'

/** A unit with the heading that it was read as, if any. */
export interface ReadUnit {
  unit: Unit
  heading: MatchedHeading | null
}

/** What follows a line that may be a title, as a signature that similar lines share. */
const signatureAfter = (read: readonly ReadUnit[], index: number): string | null => {
  const next = read[index + 1]
  if (next === undefined) return null
  if (next.heading?.name !== null && next.heading?.name !== undefined)
    return `heading ${foldLine(next.unit.text)}`
  if (next.unit.label !== null) return `label ${foldLine(next.unit.label.text)}`
  return null
}

const mayBeTitle = ({ unit, heading }: ReadUnit): boolean => {
  if (unit.isItem || countWords(unit) > 14 || unit.label?.value) return false
  return (
    heading?.name === null ||
    heading?.name === undefined ||
    hasMeaning(unit, 'occupation') ||
    genderMark.test(unit.text)
  )
}

const isTitled = ({ unit }: ReadUnit): boolean =>
  genderMark.test(unit.text) || hasMeaning(unit, 'occupation')

const hasDuties = (read: readonly ReadUnit[]): boolean =>
  read.some(
    ({ heading }) => heading?.name === 'responsibilities' || heading?.name === 'requirements',
  )

/** Each group takes one pass, and a page of a hundred thousand lines may have as many groups. */
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
const findRepeated = (read: readonly ReadUnit[]): number[] => {
  const groups = new Map<string, number[]>()
  read.forEach((each, index) => {
    const signature = mayBeTitle(each) ? signatureAfter(read, index) : null
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

/** Marked headings that name occupations, each with sections of its own below. */
const findNamed = (read: readonly ReadUnit[]): number[] => {
  const levels = new Map<number, number[]>()
  read.forEach((each, index) => {
    const { unit, heading } = each
    if (
      !unit.isMarked ||
      !hasMeaning(unit, 'occupation') ||
      (heading?.name !== null && heading?.name !== undefined && heading.strength > 0.6)
    )
      return
    addTo(levels, unit.block.level, index)
  })
  for (const starts of levels.values()) {
    const held = starts.filter((start, at) =>
      hasDuties(read.slice(start, starts[at + 1] ?? read.length)),
    )
    if (held.length >= 2) return held
  }
  return []
}

/** Finds where each role begins on a page with several; empty for a page with one. */
export const findRoleStarts = (read: readonly ReadUnit[]): number[] => {
  const marked = findMarked(read)
  if (marked.length >= 2) return marked
  const repeated = findRepeated(read)
  if (repeated.length >= 2) return repeated
  return findNamed(read)
}
