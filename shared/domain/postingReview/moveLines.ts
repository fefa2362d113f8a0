import { foldText } from '@shared/domain/text/foldText'
import type { Importance } from '@shared/model/role'
import type { PostingPlace } from '@shared/model/reading/sortedPosting'
import {
  statedFacts,
  type PostingReview,
  type ReviewedLine,
  type ReviewedRole,
  type StatedFact,
} from './reviewState'

/** What a recruiter can turn a line into: a place in the role, one of its facts, or nothing. */
export type ReviewTarget = Exclude<PostingPlace, 'facts'> | StatedFact | 'leftOut'

const isStatedFact = (target: ReviewTarget): target is StatedFact =>
  statedFacts.some((fact) => fact === target)

const settle = (line: ReviewedLine, change: Partial<ReviewedLine>): ReviewedLine => ({
  ...line,
  fact: null,
  importance: undefined,
  isHeld: undefined,
  confidence: 1,
  why: 'placed by you',
  isSettled: true,
  ...change,
})

const placeAt = (line: ReviewedLine, target: ReviewTarget): ReviewedLine => {
  if (target === 'title' || target === 'client')
    return settle(line, { place: target, fact: target })
  if (isStatedFact(target)) return settle(line, { place: 'facts', fact: target })
  if (target !== 'skills.hard' && target !== 'skills.soft') return settle(line, { place: target })
  return settle(line, { place: target, importance: line.importance ?? 'required' })
}

const isInField = (line: ReviewedLine, field: StatedFact): boolean =>
  line.fact === field || line.place === field

/**
 * Empties a one-line field for another line. Its former line is kept as unsorted; one that only
 * repeats it is left out.
 */
const makeRoom = (
  lines: readonly ReviewedLine[],
  taker: ReviewedLine,
  field: StatedFact,
): ReviewedLine[] => {
  const seen = new Set([foldText(taker.text)])
  return lines.map((line) => {
    if (line.key === taker.key || line.roleIndex !== taker.roleIndex || !isInField(line, field))
      return line
    const text = foldText(line.text)
    if (seen.has(text)) return settle(line, { place: 'leftOut', why: 'says the same again' })
    seen.add(text)
    return settle(line, { place: 'unsorted', why: 'made room for another line' })
  })
}

const forgetWritten = (role: ReviewedRole, field: StatedFact): ReviewedRole => {
  const { [field]: _forgotten, ...written } = role.written
  return { ...role, written }
}

/**
 * Moves lines to a place in their role, or out of it. A one-line field takes the first of them,
 * and its former line becomes unsorted; the others stay where they are.
 */
export const moveLines = (
  review: PostingReview,
  keys: ReadonlySet<number>,
  target: ReviewTarget,
): PostingReview => {
  if (!isStatedFact(target))
    return {
      ...review,
      lines: review.lines.map((line) => (keys.has(line.key) ? placeAt(line, target) : line)),
    }
  const taker = review.lines.find(({ key }) => keys.has(key))
  if (taker === undefined) return review
  return {
    ...review,
    roles: review.roles.map((role, index) =>
      index === taker.roleIndex ? forgetWritten(role, target) : role,
    ),
    lines: makeRoom(review.lines, taker, target).map((line) =>
      line.key === taker.key ? placeAt(line, target) : line,
    ),
  }
}

/** Confirms that lines are in the right place. */
export const confirmLines = (review: PostingReview, keys: ReadonlySet<number>): PostingReview => ({
  ...review,
  lines: review.lines.map((line) => (keys.has(line.key) ? { ...line, isSettled: true } : line)),
})

const graded = (line: ReviewedLine, importance: Importance): ReviewedLine => {
  const isPreferred = importance === 'preferred'
  const settled = { ...line, isSettled: true }
  switch (line.place) {
    case 'skills.hard':
    case 'skills.soft':
      return { ...settled, importance }
    case 'education.minimum':
    case 'education.preferred':
      return { ...settled, place: isPreferred ? 'education.preferred' : 'education.minimum' }
    case 'experience.typicalRange':
    case 'experience.preferred':
      return { ...settled, place: isPreferred ? 'experience.preferred' : 'experience.typicalRange' }
    default:
      return line
  }
}

/** Whether a line is a preferred requirement, a required one, or not a requirement at all. */
export const getImportance = ({ place, importance }: ReviewedLine): Importance | null => {
  if (place === 'skills.hard' || place === 'skills.soft') return importance ?? 'required'
  if (place === 'education.preferred' || place === 'experience.preferred') return 'preferred'
  if (place === 'education.minimum' || place === 'experience.typicalRange') return 'required'
  return null
}

/** Marks the requirements among the lines as preferred or required; other lines are not changed. */
export const setImportance = (
  review: PostingReview,
  keys: ReadonlySet<number>,
  importance: Importance,
): PostingReview => ({
  ...review,
  lines: review.lines.map((line) => (keys.has(line.key) ? graded(line, importance) : line)),
})
