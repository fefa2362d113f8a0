import type { Candidate } from '../../model/candidate'
import type { ItemId } from '../../model/ids'
import type { Criterion } from '../comparison/types'
import { explainAlias, findSkill, listSkillsOf, type SkillFinder } from './findSkill'

/** A candidate’s own words for a criterion, and where they stand. */
export interface FitEvidence {
  /** The field: `skills.2`, `experience.0.summary`, `cvText`. */
  place: string
  /** The passage. */
  text: string
  /** The skill that was looked for, and the word that says it. */
  skill: string
  word: string
  /** Why the word counts; empty where it is the skill’s own name. */
  why: string
}

export interface CriterionFit {
  criterionId: ItemId
  label: string
  importance: string
  isFound: boolean
  evidence: FitEvidence[]
}

const listPlaces = (candidate: Candidate): (readonly [string, string])[] => [
  ...candidate.skills.map((skill, at) => [`skills.${at}`, skill] as const),
  ['headline', candidate.headline],
  ...candidate.experience.flatMap(
    ({ title, summary }, at) =>
      [
        [`experience.${at}.title`, title],
        [`experience.${at}.summary`, summary],
      ] as const,
  ),
  ...candidate.education.map(({ degree }, at) => [`education.${at}.degree`, degree] as const),
  ...(candidate.languages ?? []).map(
    ({ language }, at) => [`languages.${at}.language`, language] as const,
  ),
  ...(candidate.certificates ?? []).map((text, at) => [`certificates.${at}`, text] as const),
  ['cvText', candidate.cvText ?? ''],
]

const around = 60

const cutPassage = (text: string, from: number, to: number): string => {
  const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - around)
  const line = text.indexOf('\n', to)
  const end = Math.min(line < 0 ? text.length : line, to + around)
  return text.slice(start, end).trim()
}

/** As many passages show a criterion; more would say the same. */
const mostEvidence = 3

/**
 * What of a role’s criteria a candidate’s own words say, and where. Nothing is weighed or added up. `findSkills` knows
 * the skills of the workspace; without it, those that come with the program count.
 */
export const fitCandidate = (
  criteria: readonly Criterion[],
  candidate: Candidate,
  findSkills: SkillFinder = listSkillsOf,
): CriterionFit[] => {
  const places = listPlaces(candidate)
  return criteria.map(({ id, label, importance }) => {
    const evidence = findSkills(label).flatMap((skill) =>
      places.flatMap(([place, text]): FitEvidence[] => {
        const mention = text === '' ? null : findSkill(text, skill)
        if (mention === null) return []
        const { from, to, word } = mention
        const passage = cutPassage(text, from, to)
        return [{ place, text: passage, skill: skill.name, word, why: explainAlias(word, skill) }]
      }),
    )
    // The whole text says again what the fields do.
    const own = evidence.filter(({ place }) => place !== 'cvText')
    const shown = (own.length > 0 ? own : evidence).slice(0, mostEvidence)
    return { criterionId: id, label, importance, isFound: shown.length > 0, evidence: shown }
  })
}
