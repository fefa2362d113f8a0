import type { Criterion } from '../domain/comparison/types'
import { fitCandidate } from '../domain/skills/fitCandidate'
import type { SkillFinder } from '../domain/skills/findSkill'
import type { PresentationLabels } from '../labels/presentations'
import type { Candidate } from '../model/candidate'
import {
  anonymizeCandidate,
  listEmployers,
  nameLetter,
  readLetter,
  type AnonymousName,
} from './anonymizeCandidate'
import type { PresentedCandidate } from './buildProfile'

/** A candidate who is to be presented, and what the recruiter says of them. */
export interface ChosenCandidate {
  candidate: Candidate
  /** The candidate’s headline stands for it if it is empty. */
  summary: string
}

export interface PresentingInput {
  /** How they are called instead of by name; the first letter where they get letters. Null if they are named. */
  anonymous: AnonymousName | null
  criteria: readonly Criterion[]
  findSkills: SkillFinder
  labels: PresentationLabels
  /** BCP 47 tag. */
  language: string
}

const callNext = (anonymous: AnonymousName, at: number): AnonymousName =>
  anonymous.kind === 'initials'
    ? { ...anonymous, letter: nameLetter(at) }
    : { kind: 'letter', letter: nameLetter(readLetter(anonymous.letter) + at) }

/**
 * Prepares candidates for their client: anonymous ones without what says who they are, each with a
 * letter and employers of their own, also where a summary names them. What speaks for each criterion
 * is looked for in what remains.
 */
export const presentCandidates = (
  chosen: readonly ChosenCandidate[],
  { anonymous, criteria, findSkills, labels, language }: PresentingInput,
): PresentedCandidate[] => {
  let employers = 0
  return chosen.map(({ candidate, summary }, at) => {
    if (anonymous === null)
      return { candidate, summary, fits: fitCandidate(criteria, candidate, findSkills) }
    const called = callNext(anonymous, at)
    const hide = (known: Candidate): Candidate =>
      anonymizeCandidate(known, called, { labels, language, firstEmployer: employers })
    const shown = hide(candidate)
    const shownSummary = hide({ ...candidate, headline: summary }).headline
    employers += listEmployers(candidate).length
    return {
      candidate: shown,
      summary: shownSummary,
      fits: fitCandidate(criteria, shown, findSkills),
    }
  })
}
