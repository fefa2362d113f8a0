import type { Application, Decision, Rating } from '../../../model/application'
import { joinProse } from './joinLists'

const isSameRating = (one: Rating, other: Rating): boolean =>
  one.criterionId === other.criterionId && one.rater === other.rater

const describeScore = ({ score }: Rating): string =>
  score === null ? 'no evidence' : String(score)

/** The later of two judgements by one person; the words of the other, and its score if it differs, stay with it. */
const joinRatings = (one: Rating, other: Rating): Rating => {
  const [later, earlier] = other.ratedAt > one.ratedAt ? [other, one] : [one, other]
  const isScoreLost = later.score !== earlier.score
  const note = isScoreLost ? `(${earlier.ratedAt.slice(0, 10)}: ${describeScore(earlier)})` : ''
  const rest = [earlier.evidence, note].filter((text) => text.trim() !== '').join(' ')
  return { ...later, evidence: joinProse(later.evidence, rest) }
}

const mergeRatings = (kept: readonly Rating[], other: readonly Rating[]): Rating[] => [
  ...kept.map((rating) => {
    const twin = other.find((each) => isSameRating(each, rating))
    return twin === undefined ? rating : joinRatings(rating, twin)
  }),
  ...other.filter((rating) => !kept.some((each) => isSameRating(each, rating))),
]

const chooseDecision = (
  one: Decision | null,
  other: Decision | null,
): { decision: Decision | null; lost: string } => {
  if (one === null || other === null) return { decision: one ?? other, lost: '' }
  const [later, earlier] = other.decidedAt > one.decidedAt ? [other, one] : [one, other]
  const isSame = later.outcome === earlier.outcome && later.reason === earlier.reason
  const lost = `Decided ${earlier.decidedAt.slice(0, 10)}: ${earlier.outcome}. ${earlier.reason}`
  return { decision: later, lost: isSame ? '' : lost.trim() }
}

/**
 * Makes one application of two to the same role, by records of the same person. It is in the stage of the one
 * that moved last; ratings, interviews and notes of both are kept.
 */
export const mergeApplications = (kept: Application, other: Application): Application => {
  const since = ({ stageSince, createdAt }: Application): string => stageSince ?? createdAt
  const moved = since(other) > since(kept) ? other : kept
  const { decision, lost } = chooseDecision(kept.decision, other.decision)
  const interviews = kept.interviews ?? []
  const next = kept.nextAction ?? other.nextAction
  const lostAction =
    kept.nextAction && other.nextAction
      ? `Next action: ${other.nextAction.text}, ${other.nextAction.day}`
      : ''
  return {
    ...other,
    ...kept,
    stage: moved.stage,
    stageSince: moved.stageSince,
    ratings: mergeRatings(kept.ratings, other.ratings),
    decision,
    notes: [joinProse(kept.notes, other.notes), lost, lostAction].filter(Boolean).join('\n\n'),
    interviews: [
      ...interviews,
      ...(other.interviews ?? []).filter(({ id }) => !interviews.some((each) => each.id === id)),
    ],
    nextAction: next,
  }
}
