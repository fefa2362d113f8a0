import { isRunTogether } from '../../text/splitTags'
import { chainClasses, classOfHeading, nameOfClass, type ChainClass } from './classes'
import { isRuled } from './headingRules'
import type { MatchedHeading } from './headings'
import type { HeadingName } from '../lexicon'
import { readForm, type Saying } from './lineForm'
import { learntClasses } from '../lineModel/learntClasses'
import { countWords, endsQuestion, pickMeanings, type Unit } from '../lines/units'

/** The evidence for each class, as natural logarithms of odds, and the strongest reason. */
export interface Evidence {
  scores: Record<ChainClass, number>
  reasons: Record<ChainClass, string>
}

/** Where a line stands: under which headings, and next to what. */
export interface Standing {
  heading: (MatchedHeading & { text: string }) | null
  /** The known heading above an unknown one. */
  outer: (MatchedHeading & { text: string }) | null
  /** Whether the line stands after the heading's list and not in it. */
  isBesideList: boolean
  /** Whether no known heading has come yet. */
  isOpening: boolean
  /** Whether it stands below all lists and headings. */
  isTail: boolean
  /** Whether it is in the lower half, among short lines with a postal address, a phone number or an email address. */
  isInContact: boolean
  /** Whether it begins with a verb, as duties do, and so does a line next to it. */
  isAmongDuties: boolean
  /** The known heading of the section above, if the line's own heading is unknown and not part of that section. */
  before: HeadingName | null
}

const zeros = (): Record<ChainClass, number> => ({
  company: 0,
  definition: 0,
  responsibilities: -0.45,
  requirements: -0.15,
  offer: 0.15,
  application: 0.15,
  facts: 0,
  career: 0,
  tags: -1.5,
  section: -1.5,
})

const noReasons = (): Record<ChainClass, string> => ({
  company: '',
  definition: '',
  responsibilities: '',
  requirements: '',
  offer: '',
  application: '',
  facts: '',
  career: '',
  tags: '',
  section: '',
})

const quote = (unit: Unit, from: number, to: number): string =>
  unit.text.slice(unit.tokens[from]?.start ?? 0, unit.tokens[to - 1]?.end ?? 0)

/** Reads the cues in a line; of those for one class that begin at the same word, only the longest counts. */
const readCues = (unit: Unit): Saying[] => {
  const longest = new Map<string, { to: number; saying: Saying }>()
  for (const { from, to, meaning } of pickMeanings(unit.meanings, 'cue')) {
    const key = `${from} ${meaning.class}`
    const present = longest.get(key)
    if (present !== undefined && present.to >= to) continue
    const reason = `says “${quote(unit, from, to)}”`
    longest.set(key, { to, saying: { class: meaning.class, weight: meaning.weight, reason } })
  }
  return [...longest.values()].map(({ saying }) => saying)
}

const listClasses: readonly ChainClass[] = [
  'responsibilities',
  'requirements',
  'offer',
  'facts',
  'tags',
]

/** Headings with lines of several classes under them, where the words of the line decide. */
const mixedHeadings: Partial<Record<HeadingName, readonly (readonly [ChainClass, number])[]>> = {
  rest: [
    ['facts', 0.9],
    ['application', 0.8],
    ['offer', 0.6],
    ['company', 0.3],
  ],
  prospects: [
    ['responsibilities', 2.4],
    ['offer', 1.7],
  ],
  terms: [
    ['offer', 2.3],
    ['facts', 2],
    ['requirements', 1.2],
  ],
}

/** What usually comes next in an advert. */
const usualNext: Record<ChainClass, ChainClass | null> = {
  company: 'definition',
  definition: 'responsibilities',
  responsibilities: 'requirements',
  requirements: 'offer',
  offer: 'application',
  application: null,
  facts: null,
  career: null,
  tags: null,
  section: null,
}

/**
 * How much more or less a heading of the class says about the lines under it than other headings do.
 * `About the role` and `At a glance` are soon followed by something else.
 */
const classFactors: Partial<Record<ChainClass, number>> = {
  definition: 0.6,
  offer: 1.6,
  application: 1.3,
  facts: 0.4,
  tags: 1.3,
}

/** Headings that say more or less than others of their class. */
const nameFactors: Partial<Record<HeadingName, number>> = { description: 0.1, outcomes: 1.6 }

/** What a heading that is known word for word says, in logarithms of odds. */
const headingWeight = 3

const findHeadingFactor = (heading: MatchedHeading & { name: HeadingName }): number => {
  if (isRuled(heading)) return 1
  return nameFactors[heading.name] ?? classFactors[classOfHeading[heading.name]] ?? 1
}

const weighHeading = (heading: MatchedHeading & { name: HeadingName }): number =>
  headingWeight * (0.2 + 0.8 * heading.strength) * findHeadingFactor(heading)

/** Under `Why Harrow Mills?`, prose may be about the company as well as about what it offers. */
const answersWhy = (unit: Unit, heading: MatchedHeading & { text: string }): boolean =>
  heading.name === 'offer' &&
  !isRuled(heading) &&
  endsQuestion(heading.text) &&
  !unit.isItem &&
  countWords(unit) >= 18

/** Reads what the heading above a line, and the lines around it, say about it. */
const readStanding = (unit: Unit, standing: Standing): Saying[] => {
  const { heading, outer, isBesideList, isOpening, isTail, isInContact, isAmongDuties, before } =
    standing
  const said: Saying[] = []
  const say = (name: ChainClass, weight: number, reason: string): void => {
    said.push({ class: name, weight, reason })
  }
  const fading = isBesideList || isInContact ? 0.5 : 1
  if (isTail && isBesideList) say('application', 0.7, 'comes at the end')
  if (isInContact) say('application', 2.8, 'is next to contact details')
  if (before !== null) {
    const above = classOfHeading[before]
    const next = usualNext[above]
    if (next !== null) say(next, 0.9, `comes after ${nameOfClass[above]}`)
  }
  const mixed = mixedHeadings[heading?.name ?? 'other']
  if (heading !== null && mixed !== undefined) {
    for (const [name, weight] of mixed) say(name, weight, `under “${heading.text}”`)
  } else if (heading?.name !== null && heading?.name !== undefined) {
    const known = { ...heading, name: heading.name }
    const isAboutRole = known.name === 'definition' || known.name === 'description'
    const mayListDuties = isAboutRole && !isRuled(known)
    if (mayListDuties && (unit.isItem || isAmongDuties))
      say(
        'responsibilities',
        headingWeight * heading.strength * 0.85,
        `in a list under “${heading.text}”`,
      )
    say(classOfHeading[known.name], weighHeading(known) * fading, `under “${heading.text}”`)
    if (answersWhy(unit, known)) say('company', 2, `under “${heading.text}”`)
  } else if (heading !== null) {
    say('section', 0.9, `under “${heading.text}”`)
    if (outer?.name !== null && outer?.name !== undefined)
      say(classOfHeading[outer.name], 2 * fading, `under “${outer.text}” and “${heading.text}”`)
    else if (unit.isItem) for (const name of listClasses.slice(0, 3)) say(name, 0.2, 'is in a list')
  }
  if (isAmongDuties && !unit.isItem)
    say('responsibilities', 2, 'begins with a verb, like the lines beside it')
  if (isOpening && !unit.isItem) {
    say('definition', 0.5, 'comes before the first heading')
    say('company', 0.5, 'comes before the first heading')
    if (countWords(unit) <= 8) say('facts', 1, 'is at the top')
    if (isRunTogether(unit.text, 3)) say('tags', 5, 'looks like tags that ran together when copied')
  }
  return said
}

const cueFactor = 1.3

/** In a long line each cue weighs less: a long paragraph mentions a bit of everything. */
const weigh = (sayings: readonly Saying[], words: number): Saying[] => {
  const scale = 1 / Math.sqrt(Math.max(1, words / 14))
  return sayings.map((saying) => ({
    ...saying,
    weight: saying.weight >= 4 ? saying.weight : saying.weight * scale * cueFactor,
  }))
}

const addUp = (evidence: Evidence, sayings: readonly Saying[]): void => {
  const best = new Map<ChainClass, Saying>()
  for (const saying of sayings) {
    evidence.scores[saying.class] += saying.weight
    const present = best.get(saying.class)
    if (saying.reason !== '' && (present === undefined || saying.weight > present.weight))
      best.set(saying.class, saying)
  }
  for (const [name, { reason }] of best)
    if (evidence.reasons[name] === '') evidence.reasons[name] = reason
}

/** Less than 1, because the model has also learnt from words that are in the lexicons. */
const learntFactor = 0.45
/** Items are short, and their list says more about them than their words do. */
const learntItemFactor = 0.3
/** Nothing learnt counts more than this against a class. */
const leastLearnt = -4

const addLearnt = (evidence: Evidence, { learnt, isItem }: Unit): void => {
  const factor = isItem ? learntItemFactor : learntFactor
  for (const name of learntClasses)
    evidence.scores[name] += factor * Math.max(leastLearnt, learnt[name])
}

/** Adds up all evidence for each class of a line. */
export const gatherEvidence = (unit: Unit, standing: Standing): Evidence => {
  const evidence: Evidence = { scores: zeros(), reasons: noReasons() }
  const cues = weigh(readCues(unit), countWords(unit))
  const position = readStanding(unit, standing)
  addUp(evidence, position)
  addUp(evidence, cues)
  addUp(evidence, readForm(unit))
  addLearnt(evidence, unit)
  for (const name of chainClasses)
    if (evidence.reasons[name] === '')
      evidence.reasons[name] = `reads most like ${nameOfClass[name]}`
  return evidence
}
