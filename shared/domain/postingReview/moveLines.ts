import { foldText } from '@shared/domain/text/foldText'
import type { Importance } from '@shared/model/role'
import type { PostingPlace } from '@shared/model/sortedPosting'
import {
  statedFacts,
  type PostingReview,
  type ReviewedLine,
  type ReviewedRole,
  type StatedFact,
} from './reviewState'

/** What a recruiter can make of a line: a place in the role, one of its facts, or nothing. */
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

const standsAt = (line: ReviewedLine, field: StatedFact): boolean =>
  line.fact === field || line.place === field

/** What stood in a field of one line makes room and is kept; what only repeats it is left out. */
const makeRoom = (
  lines: readonly ReviewedLine[],
  taker: ReviewedLine,
  field: StatedFact,
): ReviewedLine[] => {
  const seen = new Set([foldText(taker.text)])
  return lines.map((line) => {
    if (line.key === taker.key || line.roleIndex !== taker.roleIndex || !standsAt(line, field))
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
 * Moves lines to a place of their role, or out of it. A field of one line takes the first
 * of them and gives up what stood there, which becomes unsorted; the others stay.
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

/** Says that lines are right where they are. */
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

/** Whether a line is a requirement that is preferred, one that must be, or none at all. */
export const getImportance = ({ place, importance }: ReviewedLine): Importance | null => {
  if (place === 'skills.hard' || place === 'skills.soft') return importance ?? 'required'
  if (place === 'education.preferred' || place === 'experience.preferred') return 'preferred'
  if (place === 'education.minimum' || place === 'experience.typicalRange') return 'required'
  return null
}

/** Marks the requirements among the lines as preferred or required; other lines stay as they are. */
export const setImportance = (
  review: PostingReview,
  keys: ReadonlySet<number>,
  importance: Importance,
): PostingReview => ({
  ...review,
  lines: review.lines.map((line) => (keys.has(line.key) ? graded(line, importance) : line)),
})
