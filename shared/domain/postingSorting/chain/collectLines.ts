import type { HeadingName, LineClass } from '../lexicon'
import { countWords, pickMeanings, type Unit } from '../lines/units'
import type { ReadUnit } from '../titles/readUnit'
import type { Link } from './chain'
import { gatherEvidence, type Standing } from './evidence'
import type { MatchedHeading } from './headings'
import { addLabel, addLeadingFact, addQuestion } from './labelEvidence'
import { findAmongDuties, findSeries } from './neighbours'
import { findContacts, findTail } from './pageEnds'

type HeadingAbove = MatchedHeading & { text: string }

/** A line whose class the chain decides, with its position. */
export interface ContentLine {
  unit: Unit
  standing: Standing
  link: Link
  /** Whether it heads the lines below it, within a section that is known. */
  isSubheading: boolean
}

const leadsIn =
  /(?:\bincludes?|\bincluding|\bfollowing|\bsuivante?s?|\bfolgende[ns]?|\bumfass(?:t|en)|\bcompren(?:d|nent)|\bsiguientes|\bseguintes|\bseguenti)\s?[:：]$/iu

/** Whether a line is a sentence that introduces its list and so belongs to it. */
const isLeadIn = (
  read: readonly ReadUnit[],
  index: number,
  above: HeadingAbove | null,
): boolean => {
  const { unit, heading } = read[index] ?? {}
  if (unit === undefined || heading === null || heading === undefined || unit.isMarked) return false
  if (!/[:：;]$/u.test(unit.text)) return false
  const words = countWords(unit)
  if (words >= 4 && leadsIn.test(unit.text)) return true
  const followsHeading =
    read[index - 1]?.heading !== null &&
    read[index - 1]?.heading !== undefined &&
    read[index - 1]?.unit.isItem === false
  if (followsHeading && words >= 3) return heading.strength < 0.85 || words >= 6
  if (heading.name === null) return words >= 5 && above?.name !== null && above?.name !== undefined
  return words >= 9
}

/** `Preferred` alone, under required experience or education, is about the same subject. */
const narrowPreferred = (
  name: HeadingName | null,
  above: HeadingAbove | null,
  unit: Unit,
): HeadingName | null => {
  if (name !== 'preferred' || countWords(unit) > 1) return name
  switch (above?.name) {
    case 'experience':
      return 'preferredExperience'
    case 'education':
    case 'minimumEducation':
      return 'preferredEducation'
    default:
      return name
  }
}

/** What a sentence with a colon may open by its own words, whatever it stands under. */
const openedBySentence: Partial<Record<LineClass, HeadingName>> = {
  application: 'application',
  offer: 'offer',
  requirements: 'requirements',
  responsibilities: 'responsibilities',
}

/** In logarithms of odds; a cue of this weight says more than the heading above. */
const tellingCue = 4

/** `Please enclose the following documents:` opens a list of its own under `What we offer`. */
const openBySentence = (unit: Unit, next: Unit | undefined): HeadingAbove | null => {
  if (unit.isItem || next?.isItem !== true || !/[:：]$/u.test(unit.text)) return null
  const [cue] = pickMeanings(unit.meanings, 'cue')
    .filter(({ meaning }) => meaning.weight >= tellingCue)
    .sort((one, other) => other.meaning.weight - one.meaning.weight)
  const name = cue === undefined ? undefined : openedBySentence[cue.meaning.class]
  return name === undefined ? null : { name, strength: 0.8, text: unit.text.slice(0, -1) }
}

const listCost = 1.9
/** A sentence that ends in a colon is about the same subject as its list. */
const ledInCost = 2.5

/** Collects the lines of a role that are neither heading nor title, with the evidence for each class. */
export const collectLines = (
  read: readonly ReadUnit[],
  isTitle: (unit: Unit) => boolean,
): ContentLine[] => {
  let heading: HeadingAbove | null = null
  let outer: HeadingAbove | null = null
  let outerLevel = 0
  let before: HeadingName | null = null
  let sawItems = false
  let sinceHeading = true
  let sawLines = false
  let hasSubheadings = false
  let wasBeside = false
  const series = findSeries(read)
  const amongDuties = findAmongDuties(read)
  const tail = findTail(read)
  const contacts = findContacts(read)
  const lines: ContentLine[] = []
  read.forEach(({ unit, heading: own }, index) => {
    if (isTitle(unit)) return
    const leads = isLeadIn(read, index, heading)
    let isSubheading = false
    if (own !== null) {
      const opened: HeadingAbove = {
        ...own,
        name: narrowPreferred(own.name, heading, unit),
        text: unit.text.replace(/[:：]\s*$/u, ''),
      }
      if (own.name !== null) {
        before = null
        hasSubheadings = false
        outer = opened
        outerLevel = unit.block.level
        heading = opened
      } else if (!leads || heading === null) {
        // An unknown heading at the outer one's level or above opens a section of its own.
        // So does one that looks like the outer one and comes after that one's lines.
        // One with a colon, right below other lines, continues their section.
        const leadsOn = !unit.isApartAbove && /[:：]$/u.test(unit.text)
        // If the outer one is followed at once by another, such headings divide its section.
        if (!unit.isMarked && !sawLines) hasSubheadings = true
        const isBelow =
          outer !== null &&
          (unit.isMarked
            ? unit.block.level > outerLevel
            : hasSubheadings || leadsOn || series.has(unit))
        isSubheading = isBelow && outer?.name !== null
        if (!isBelow) {
          before = outer?.name ?? before
          outer = null
        }
        heading = opened
      }
      sawItems = false
      wasBeside = false
      sawLines = sawLines && own.name === null
      sinceHeading = true
      if (!leads && !isSubheading) return
    }
    const isBesideList = sawItems && !unit.isItem && (unit.isApartAbove || wasBeside)
    wasBeside = isBesideList
    // Lines with no blank line between them are a list whose bullets were lost.
    if (unit.isItem || (!sinceHeading && !unit.isApartAbove)) sawItems = true
    const above = isSubheading ? outer : heading
    const standing: Standing = {
      heading: above,
      outer: above?.name === null || above?.name === undefined ? outer : null,
      isBesideList,
      isOpening: above === null,
      isTail: index >= tail,
      isInContact: contacts.has(unit),
      isAmongDuties: amongDuties.has(unit),
      before: outer === null ? before : null,
    }
    const evidence = gatherEvidence(unit, standing)
    addLabel(evidence, unit, standing)
    addQuestion(evidence, unit)
    addLeadingFact(evidence, unit)
    const previous = lines.at(-1)?.unit
    const staysInList = previous !== undefined && previous.isItem && unit.isItem
    const isLedIn = previous !== undefined && unit.isItem && /[:：;]$/u.test(previous.text)
    const cost = isLedIn ? ledInCost : staysInList ? listCost : unit.isApartAbove ? 0.6 : 1.1
    const changeCost = sinceHeading ? 0 : cost
    lines.push({ unit, standing, link: { evidence, changeCost }, isSubheading })
    sinceHeading = false
    sawLines = true
    heading = openBySentence(unit, read[index + 1]?.unit) ?? heading
  })
  return lines
}
