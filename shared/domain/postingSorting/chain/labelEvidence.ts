import { findLeadingFact } from '../facts/leadingFact'
import { findFactName } from '../facts/roleFacts'
import type { FactName } from '../lexicon'
import type { Unit } from '../lines/units'
import { classOfHeading, type ChainClass } from './classes'
import type { Evidence, Standing } from './evidence'
import { matchHeading } from './headings'

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

/** In words; anything longer may be a sentence with a colon in it. */
const shortValue = 10

/** `Live the travel dream:` is not a label for travel. */
const leastLabel = 0.7

/** Facts that never stand in a list of requirements or of what is offered. */
const isOfTheJob: ReadonlySet<FactName> = new Set<FactName>([
  'client',
  'closes',
  'department',
  'employment',
  'location',
  'opened',
  'openings',
  'reference',
  'start',
])

/** Adds what a label says about its line, be it the name of a fact or of a section. */
export const addLabel = (evidence: Evidence, unit: Unit, standing: Standing): void => {
  if (unit.label === null) return
  const fact = findFactName(unit)
  const label = `is labelled “${unit.label.text}”`
  if (fact !== null) {
    const name = classOfFact(fact)
    const isShort = unit.label.value.split(/\s+/u).length <= shortValue
    const isAmongFacts = standing.heading !== null && standing.heading.name === 'facts'
    const asItem = isOfTheJob.has(fact) || isAmongFacts ? 5.5 : 2.5
    // `Hybrid working: two days at home` is one of the things offered, with or without a bullet.
    const isOffered = fact === 'workplace' && standing.heading?.name === 'offer'
    evidence.scores[name] += unit.isItem || isOffered ? asItem : isShort ? 6.5 : 4.5
    evidence.reasons[name] = label
    // `Education:` is a fact in a table of facts, and a requirement among requirements.
    const named = matchHeading(unit.label, unit.label.meanings).name
    if (fact === 'otherFact' && named !== null && classOfHeading[named] === 'requirements')
      evidence.scores.requirements += 2.5
    return
  }
  const { name, strength } = matchHeading(
    { text: unit.label.text, tokens: unit.label.tokens },
    unit.label.meanings,
  )
  if (name === null || name === 'rest') return
  if (unit.label.tokens.length >= 3 && strength < leastLabel) return
  evidence.scores[classOfHeading[name]] +=
    (strength > 0.95 ? 6 : 4) * strength * (unit.isItem ? 0.4 : 1)
  evidence.reasons[classOfHeading[name]] = label
}

/** Adds what a known question says that is in one line with its answer: `What do we offer? A laptop and`. */
export const addQuestion = (evidence: Evidence, unit: Unit): void => {
  const question = /^[^?？.!]{3,80}[?？](?=\s*\S)/u.exec(unit.text)?.[0]
  if (question === undefined || unit.isItem || unit.label !== null) return
  const tokens = unit.tokens.filter(({ end }) => end <= question.length)
  const meanings = unit.meanings.filter(({ to }) => to <= tokens.length)
  const { name, strength } = matchHeading({ text: question, tokens }, meanings)
  if (name === null || name === 'rest' || strength < 0.85) return
  evidence.scores[classOfHeading[name]] += 6 * strength
  evidence.reasons[classOfHeading[name]] = `asks “${question}”`
}

/** Adds that a sentence which begins with the name of a fact states it. */
export const addLeadingFact = (evidence: Evidence, unit: Unit): void => {
  const fact = findLeadingFact(unit)
  if (fact === null) return
  const name = classOfFact(fact)
  evidence.scores[name] += name === 'application' ? 5 : 2.5
  evidence.reasons[name] = 'begins like a statement of fact'
}
