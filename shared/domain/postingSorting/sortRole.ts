import type { SourceFact } from '../../model/sourceDocument'
import type { SortedLine, SortedRole } from '../../model/sortedPosting'
import { decideChain, type Decision, type Link } from './chain/chain'
import { classOfHeading, type ChainClass } from './chain/classes'
import { gatherEvidence, saysWhereToReach, type Evidence, type Standing } from './chain/evidence'
import { findPlace } from './chain/finePlaces'
import type { MatchedHeading } from './chain/headings'
import { matchHeading } from './chain/headings'
import type { FactName, HeadingName } from './lexicon'
import { emptyFacts, findFactName, readFacts, readOuterFacts } from './facts/roleFacts'
import type { ReadUnit } from './titles/severalRoles'
import { cleanTitle } from './titles/cleanTitle'
import { findTitle } from './titles/findTitle'
import { scoreTitle } from './titles/scoreTitle'
import { foldLine } from './lines/tokens'
import { countWords, type Unit } from './lines/units'

type HeadingAbove = MatchedHeading & { text: string }

/** A line that the chain decides on, with what it stands under. */
interface ContentLine {
  unit: Unit
  standing: Standing
  link: Link
}

const classOfFact = (name: FactName): ChainClass => {
  switch (name) {
    case 'contact':
    case 'closes':
      return 'application'
    case 'reports':
      return 'career'
    case 'tags':
      return 'tags'
    case 'title':
    case 'client':
    case 'department':
    case 'location':
    case 'workplace':
    case 'employment':
    case 'hours':
    case 'salary':
    case 'openings':
    case 'start':
    case 'opened':
    case 'reference':
    case 'otherFact':
      return 'facts'
  }
}

/** A labelled line says itself what it is, be it a fact or the name of a section. */
const addLabel = (evidence: Evidence, unit: Unit): void => {
  if (unit.label === null) return
  const fact = findFactName(unit)
  const label = `is labelled “${unit.label.text}”`
  if (fact !== null) {
    const name = classOfFact(fact)
    evidence.scores[name] += unit.isItem ? 2.5 : 4.5
    evidence.reasons[name] = label
    return
  }
  const { name, strength } = matchHeading(
    { text: unit.label.text, tokens: unit.label.tokens },
    unit.label.meanings,
  )
  if (name === null) return
  evidence.scores[classOfHeading[name]] += 4 * strength * (unit.isItem ? 0.4 : 1)
  evidence.reasons[classOfHeading[name]] = label
}

/** A known question may stand in one line with its answer: `What do we offer? A laptop and`. */
const addQuestion = (evidence: Evidence, unit: Unit): void => {
  const question = /^[^?？.!]{3,80}[?？](?=\s*\S)/u.exec(unit.text)?.[0]
  if (question === undefined || unit.isItem || unit.label !== null) return
  const tokens = unit.tokens.filter(({ end }) => end <= question.length)
  const meanings = unit.meanings.filter(({ to }) => to <= tokens.length)
  const { name, strength } = matchHeading({ text: question, tokens }, meanings)
  if (name === null || strength < 0.85) return
  evidence.scores[classOfHeading[name]] += 6 * strength
  evidence.reasons[classOfHeading[name]] = `asks “${question}”`
}

/** A sentence that leads into its list counts to the list. */
const isLeadIn = (
  read: readonly ReadUnit[],
  index: number,
  above: HeadingAbove | null,
): boolean => {
  const { unit, heading } = read[index] ?? {}
  if (unit === undefined || heading === null || heading === undefined || unit.isMarked) return false
  if (!/[:：;]$/u.test(unit.text)) return false
  const words = countWords(unit)
  const followsHeading =
    read[index - 1]?.heading !== null &&
    read[index - 1]?.heading !== undefined &&
    read[index - 1]?.unit.isItem === false
  if (followsHeading && words >= 3) return heading.strength < 0.85 || words >= 6
  if (heading.name === null) return words >= 5 && above?.name !== null && above?.name !== undefined
  return words >= 9
}

/** Where the lines below the last list begin: adverts end with how to apply and whom one may ask. */
const findTail = (read: readonly ReadUnit[]): number => {
  const lastList = read.findLastIndex(({ unit, heading }) => unit.isItem || heading !== null)
  return lastList < read.length / 2 ? read.length : lastList + 1
}

const longestContact = 8

/** Runs of short lines in the lower half that hold an address, a phone number or a mail address. */
const findContacts = (read: readonly ReadUnit[]): Set<Unit> => {
  const found = new Set<Unit>()
  let run: Unit[] = []
  const close = (): void => {
    if (run.length >= 2 && run.some(({ text }) => saysWhereToReach(text)))
      for (const unit of run) found.add(unit)
    run = []
  }
  read.forEach(({ unit, heading }, index) => {
    const isShort = !unit.isItem && heading === null && countWords(unit) <= longestContact
    if (index < read.length / 2 || !isShort) close()
    else run.push(unit)
  })
  close()
  return found
}

const collectLines = (
  read: readonly ReadUnit[],
  isTitle: (unit: Unit) => boolean,
): ContentLine[] => {
  let heading: HeadingAbove | null = null
  let outer: HeadingAbove | null = null
  let outerLevel = 0
  let before: HeadingName | null = null
  let sawItems = false
  let sawProse = false
  let sinceHeading = true
  let sawLines = false
  const tail = findTail(read)
  const contacts = findContacts(read)
  const lines: ContentLine[] = []
  read.forEach(({ unit, heading: own }, index) => {
    if (isTitle(unit)) return
    const leads = isLeadIn(read, index, heading)
    if (own !== null) {
      const opened: HeadingAbove = { ...own, text: unit.text.replace(/[:：]\s*$/u, '') }
      if (own.name !== null) {
        before = null
        outer = opened
        outerLevel = unit.block.level
        heading = opened
      } else if (!leads || heading === null) {
        // An unknown heading of the outer one's level or above stands for itself.
        // One that looks like the outer one and stands after that one's lines does so too.
        const isBelow =
          outer !== null && (unit.isMarked ? unit.block.level > outerLevel : !sawLines)
        if (!isBelow) {
          before = outer?.name ?? before
          outer = null
        }
        heading = opened
      }
      sawItems = false
      sawLines = sawLines && own.name === null
      sinceHeading = true
      if (!leads) return
    }
    const isBesideList = sawItems && !unit.isItem && unit.isApartAbove
    // Lines below each other without a blank line are a list whose bullets were lost.
    if (unit.isItem || (!sinceHeading && !unit.isApartAbove)) sawItems = true
    const standing: Standing = {
      heading,
      outer: heading?.name === null || heading?.name === undefined ? outer : null,
      isBesideList,
      isOpening: heading === null,
      isFirstProse: !sawProse,
      isTail: index >= tail,
      isInContact: contacts.has(unit),
      before: outer === null ? before : null,
    }
    if (countWords(unit) > 12) sawProse = true
    const evidence = gatherEvidence(unit, standing)
    addLabel(evidence, unit)
    addQuestion(evidence, unit)
    const previous = lines.at(-1)?.unit
    const staysInList = previous !== undefined && previous.isItem && unit.isItem
    const changeCost = sinceHeading ? 0 : staysInList ? 1.9 : unit.isApartAbove ? 0.9 : 1.1
    lines.push({ unit, standing, link: { evidence, changeCost } })
    sinceHeading = false
    sawLines = true
  })
  return lines
}

const toLine = (unit: Unit, line: Omit<SortedLine, 'from' | 'to' | 'text'>): SortedLine => ({
  from: unit.block.from,
  to: unit.block.to,
  text: unit.block.text,
  ...line,
})

const describeLine = ({ unit, standing, link }: ContentLine, decision: Decision): SortedLine => {
  const headingName = standing.heading?.name ?? standing.outer?.name ?? null
  const isOwn = headingName !== null && classOfHeading[headingName] === decision.class
  const fact = findFactName(unit)
  const confidence = Math.round(decision.confidence * 100) / 100
  const why = link.evidence.reasons[decision.class]
  if (decision.class === 'facts' && fact === 'client')
    return toLine(unit, { place: 'client', confidence, why })
  if (decision.class === 'section' && standing.heading === null)
    return toLine(unit, { place: 'unsorted', confidence, why: 'fits nowhere' })
  return toLine(unit, {
    ...findPlace(unit, decision.class, isOwn ? headingName : null),
    confidence,
    why,
  })
}

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
      ? findTitle(units)
      : { title: cleanTitle(known.text), unit: known, score: 5 }
  const folded = foldLine(found.title)
  const isTitle = (unit: Unit): boolean =>
    unit === found.unit ||
    (folded !== '' && !unit.isItem && foldLine(cleanTitle(unit.text)) === folded) ||
    (findFactName(unit) === 'title' && (scoreTitle(unit, unit.index, undefined)?.score ?? 0) >= 4)
  const lines = collectLines(read, isTitle)
  const decisions = decideChain(lines.map(({ link }) => link))
  const facts = emptyFacts(found.title)
  const sorted = lines.map((line, index) =>
    describeLine(line, decisions[index] ?? { class: 'section', confidence: 0 }),
  )
  lines.forEach(({ unit }, index) => {
    const place = decisions[index]?.class
    if (place === 'facts' || place === 'tags' || findFactName(unit) !== null) readFacts(facts, unit)
  })
  readOuterFacts(facts, outerFacts)
  const content = new Set(lines.map(({ unit }) => unit))
  const rest = read.flatMap(({ unit, heading }) => {
    if (content.has(unit)) return []
    if (isTitle(unit))
      return [toLine(unit, { place: 'title', confidence: 0.9, why: 'names the role' })]
    return [
      toLine(unit, {
        place: 'heading',
        confidence: heading?.name === null || heading?.name === undefined ? 0.6 : 0.9,
        why:
          heading?.name === null || heading?.name === undefined
            ? 'stands as a heading'
            : 'is a known heading',
      }),
    ]
  })
  return { ...facts, lines: [...sorted, ...rest].sort((one, other) => one.from - other.from) }
}
