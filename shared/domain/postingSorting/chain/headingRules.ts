import type { HeadingRule, HeadingTarget } from '../../../model/workspace/headingRule'
import { findByValue } from '../../../model/openEnum'
import type { HeadingName } from '../lexicon'
import { foldLine } from '../lines/tokens'
import type { Unit } from '../lines/units'
import type { MatchedHeading } from './headings'

const nameOfTarget: Record<HeadingTarget, HeadingName> = {
  company: 'company',
  definition: 'definition',
  'responsibilities.primary': 'responsibilities',
  'responsibilities.secondary': 'secondary',
  requirements: 'requirements',
  preferred: 'preferred',
  'skills.hard': 'hardSkills',
  'skills.soft': 'softSkills',
  'education.minimum': 'minimumEducation',
  'education.preferred': 'preferredEducation',
  'education.fields': 'fields',
  'experience.typicalRange': 'experience',
  'experience.preferred': 'preferredExperience',
  offer: 'offer',
  application: 'application',
  'career.entryPoints': 'entryPoints',
  'career.advancement': 'advancement',
  'career.lateralMoves': 'lateralMoves',
  tags: 'tags',
  facts: 'facts',
  section: 'other',
}

/** What a recruiter has said about a heading outweighs everything else known about it. */
const ruledStrength = 4

export const isRuled = ({ strength }: MatchedHeading): boolean => strength >= ruledStrength

/** Finds the heading that a line is by the rules of a workspace; null if none of them is about it. */
export type FindRuledHeading = (unit: Unit) => MatchedHeading | null

/** Prepares the rules of a workspace for looking up lines. Of two rules for one heading, the later holds. */
export const indexRules = (rules: readonly HeadingRule[]): FindRuledHeading => {
  const nameByHeading = new Map(
    rules.map(({ heading, target }) => [foldLine(heading), findByValue(nameOfTarget, target)]),
  )
  return (unit) => {
    if (nameByHeading.size === 0 || unit.isItem || unit.block.kind === 'tableRow') return null
    const name = nameByHeading.get(foldLine(unit.text))
    return name === undefined ? null : { name, strength: ruledStrength }
  }
}
