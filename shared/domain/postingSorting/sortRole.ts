import type { SourceFact } from '../../model/reading/sourceDocument'
import {
  createEmptySortedRole,
  type SortedLine,
  type SortedRole,
} from '../../model/reading/sortedPosting'
import { decideChain, type ClassDecision } from './chain/chain'
import { classOfHeading } from './chain/classes'
import { collectLines, type ContentLine } from './chain/collectLines'
import { findPlace } from './chain/finePlaces'
import { findLeadingFact } from './facts/leadingFact'
import { findFactName, readFacts, readOuterFacts } from './facts/roleFacts'
import { countWords, endsSentence, type Unit } from './lines/units'
import { cleanTitle, foldTitle } from './titles/cleanTitle'
import { findTitle } from './titles/findTitle'
import { scoreTitle } from './titles/scoreTitle'
import { isEnumerated, statesTitle, type ReadUnit } from './titles/readUnit'

const toLine = (unit: Unit, line: Omit<SortedLine, 'from' | 'to' | 'text'>): SortedLine => ({
  from: unit.block.from,
  to: unit.block.to,
  text: unit.block.text,
  ...line,
})

const describeLine = (
  { unit, standing, link }: ContentLine,
  decision: ClassDecision,
): SortedLine => {
  const headingName = standing.heading?.name ?? standing.outer?.name ?? null
  const isOwn = headingName !== null && classOfHeading[headingName] === decision.class
  const fact = findFactName(unit)
  const confidence = Math.round(decision.confidence * 100) / 100
  const why = link.evidence.reasons[decision.class]
  if (decision.class === 'facts' && fact === 'client')
    return toLine(unit, { place: 'client', confidence, why })
  if (decision.class === 'section' && standing.heading === null)
    return toLine(unit, { place: 'unsorted', confidence, why: 'matches no section' })
  return toLine(unit, {
    ...findPlace(unit, decision.class, isOwn ? headingName : null),
    confidence,
    why,
  })
}

const knownHeading = { place: 'heading', confidence: 0.9, why: 'is a known heading' } as const
const unknownHeading = { place: 'heading', confidence: 0.6, why: 'looks like a heading' } as const

const listNames = (facts: readonly SourceFact[]): string[] =>
  facts.flatMap(({ name, value, lines }) =>
    (name === 'title' || name === 'documentTitle') && lines === null ? [value] : [],
  )

const mostAdded = 3

/** Whether a line repeats the title, with or without its last words: `Baker`, `Baker in York`. */
const repeatsTitle = (line: string, title: string): boolean => {
  if (line === '' || title === '') return false
  if (line === title) return true
  const [short, long] = line.length < title.length ? [line, title] : [title, line]
  const words = short.split(' ').length
  return words >= 2 && long.startsWith(`${short} `) && long.split(' ').length - words <= mostAdded
}

/** In words; a headline may also name the employer and the place. */
const longestHeadline = 24
/** A headline stands among the first lines. */
const headlineReach = 4

/** `Harrow Mills is looking for a Baker`: a headline with the title in it, above everything else. */
const isHeadline = (unit: Unit, title: string): boolean =>
  unit.index < headlineReach &&
  !unit.isItem &&
  title.length >= 3 &&
  countWords(unit) <= longestHeadline &&
  findFactName(unit) === null &&
  !endsSentence(unit.text) &&
  ` ${foldTitle(unit.text)} `.includes(` ${title} `)

/** `Baker: you will bake our bread` */
const nameInLine = (unit: Unit): string => {
  if (unit.label === null || unit.label.value === '') return unit.text
  return isEnumerated(unit) || statesTitle(unit) ? unit.label.value : unit.label.text
}

/** `- an apprenticeship as a baker` names the role and remains a requirement. */
const onlyMentions = (unit: Unit, title: string): boolean =>
  unit.isItem && countWords(unit) - title.split(/\s+/u).length > mostAdded

/** Sorts the lines of one role. `titleAt` says which unit is its title, where that is known already. */
export const sortRole = (
  read: readonly ReadUnit[],
  outerFacts: readonly SourceFact[],
  titleAt?: number,
): SortedRole => {
  const units = read.map(({ unit }) => unit)
  const known = titleAt === undefined ? undefined : units[titleAt]
  const found =
    known === undefined
      ? findTitle(units, listNames(outerFacts))
      : { title: cleanTitle(nameInLine(known)), unit: known, score: 5 }
  const folded = foldTitle(found.title)
  const firstHeading =
    read.find(({ heading }) => heading !== null && heading.name !== null)?.unit.index ?? Infinity
  const namesRole = (unit: Unit): boolean =>
    (unit === found.unit && !onlyMentions(unit, found.title)) ||
    (!unit.isItem && repeatsTitle(foldTitle(unit.text), folded)) ||
    (unit.index < firstHeading && isHeadline(unit, folded)) ||
    (findFactName(unit) === 'title' && (scoreTitle(unit, unit.index)?.score ?? 0) >= 4)
  const titles = new Set(units.filter(namesRole))
  const isTitle = (unit: Unit): boolean => titles.has(unit)
  const lines = collectLines(read, isTitle)
  const decisions = decideChain(lines.map(({ link }) => link))
  const facts = { ...createEmptySortedRole(), title: found.title }
  const sorted = lines.map((line, index) =>
    line.isSubheading && decisions[index + 1]?.class === 'section'
      ? toLine(line.unit, unknownHeading)
      : describeLine(line, decisions[index] ?? { class: 'section', confidence: 0 }),
  )
  lines.forEach(({ unit }, index) => {
    const place = decisions[index]?.class
    const isFact = place === 'facts' || place === 'tags' || findFactName(unit) !== null
    if (isFact || findLeadingFact(unit) !== null) readFacts(facts, unit)
  })
  readOuterFacts(facts, outerFacts)
  const content = new Set(lines.map(({ unit }) => unit))
  const rest = read.flatMap(({ unit, heading }) => {
    if (content.has(unit)) return []
    if (isTitle(unit))
      return [toLine(unit, { place: 'title', confidence: 0.9, why: 'names the role' })]
    const isKnown = heading?.name !== null && heading?.name !== undefined
    return [toLine(unit, isKnown ? knownHeading : unknownHeading)]
  })
  return { ...facts, lines: [...sorted, ...rest].sort((one, other) => one.from - other.from) }
}
