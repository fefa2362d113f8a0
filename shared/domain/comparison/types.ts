import type { Application, Rating } from '@shared/model/application'
import type { ApplicationId, CandidateId, ItemId } from '@shared/model/ids'
import type { OpenValue } from '@shared/model/openEnum'
import type { Importance, Role } from '@shared/model/role'

export type CriterionKind = 'hard-skill' | 'soft-skill' | 'education' | 'experience'

/** One thing about a role that candidates are rated on. */
export interface Criterion {
  /** The id of the skill or list item behind the criterion. */
  id: ItemId
  label: string
  /** What a skill's name means for this role; empty for education and experience. */
  description: string
  kind: CriterionKind
  importance: OpenValue<Importance>
  /** 1 unless the recruiter gave another weight, with a reason. */
  weight: number
}

/** The parts of a role that its criteria come from, so that an unsaved draft can be compared too. */
export type CriteriaSource = Pick<Role, 'skills' | 'education' | 'experience' | 'criterionWeights'>

/** The parts of an application that the comparison reads. */
export type RatedApplication = Pick<Application, 'id' | 'candidateId' | 'ratings'>

/**
 * How much is known about one criterion of one application: `rated`: somebody gave it a score;
 * `no-evidence`: every rater so far looked and found nothing; `unrated`: nobody has looked at it.
 */
export type CriterionState = 'rated' | 'no-evidence' | 'unrated'

/** One cell of the comparison. */
export interface CriterionResult {
  criterionId: ItemId
  state: CriterionState
  /** Mean of the raters' scores, 1–5; null unless `rated`. */
  score: number | null
  /** Highest minus lowest score, 0–4; null unless `rated`. */
  spread: number | null
  /** Whether the raters are two or more points apart. */
  isDisputed: boolean
  /** Whether it is a required criterion with a score of 2 or less. */
  isGap: boolean
  /** Whether it is a required criterion without a score. */
  isUnknown: boolean
  /** The ratings that count: the latest of each rater, by rater. */
  ratings: Rating[]
}

/** The lowest and the highest total that is possible once everything is scored, 1–5. */
export interface TotalRange {
  min: number
  max: number
}

/** One column of the comparison. */
export interface ComparedApplication {
  applicationId: ApplicationId
  candidateId: CandidateId
  /** One result for each criterion of the role, in the order of the criteria. */
  results: CriterionResult[]
  /** Weighted mean of the scored criteria, 1–5; null if none is scored or all of them weigh nothing. */
  total: number | null
  /** Null if the role has no criterion that weighs anything. */
  range: TotalRange | null
  /** Share of the weight that is scored, 0–1. */
  coverage: number
  /** The required criteria scored 2 or less. */
  gaps: ItemId[]
  /** The required criteria without a score. */
  unknowns: ItemId[]
  /** Share of random weightings under which this application ranks first, 0–1; null if it has no score. */
  robustness: number | null
  /** The compared applications that this one dominates. */
  dominates: ApplicationId[]
}

/** Applications for one role side by side. */
export interface Comparison {
  criteria: Criterion[]
  /** In the order given. */
  applications: ComparedApplication[]
}
