import { readLabelledValue } from '../sourceText/labelledValue'
import type { SortedLine, SortedPosting, SortedRole } from '@shared/model/reading/sortedPosting'
import {
  statedFacts,
  type PostingReview,
  type ReviewedLine,
  type ReviewedRole,
  type StatedFact,
} from './reviewState'

const toSortedLine = (line: ReviewedLine): SortedLine | null => {
  const { from, to, text, place, importance, confidence, why, isHeld } = line
  if (place === 'leftOut') return null
  return {
    from,
    to,
    text,
    place,
    confidence,
    why,
    ...(importance && { importance }),
    ...(isHeld !== undefined && { isHeld }),
  }
}

const isSortedLine = (line: SortedLine | null): line is SortedLine => line !== null

const listLines = ({ lines }: PostingReview, roleIndex: number): ReviewedLine[] =>
  lines.filter((line) => line.roleIndex === roleIndex)

/** Reads the value of a field. A place or a reference often has a label; a title is taken as it is, colons and all. */
const readText = (text: string, field: StatedFact): string =>
  field !== 'title' && /^[^–—]{1,48}[:：]/u.test(text)
    ? (readLabelledValue(text)?.[1] ?? text)
    : text

/** Reads a one-line field: as it was read, unless the recruiter assigned another line or moved its own away. */
const readField = (lines: readonly ReviewedLine[], read: SortedRole, field: StatedFact): string => {
  const given = lines.find(({ fact }) => fact === field)
  if (given !== undefined) return readText(given.text, field)
  const stoodInLine = read.lines.some(({ place }) => place === field)
  const standsInLine = lines.some(({ place }) => place === field)
  return stoodInLine && !standsInLine ? '' : read[field]
}

/** Keeps a line from refilling a field that the recruiter emptied, without dropping any of its text. */
const release = (line: SortedLine, { written }: ReviewedRole): SortedLine =>
  (line.place === 'title' || line.place === 'client') && written[line.place] === ''
    ? { ...line, place: 'unsorted' }
    : line

/** Returns a role as it is in the review. */
export const toSortedRole = (review: PostingReview, roleIndex: number): SortedRole | null => {
  const role = review.roles[roleIndex]
  if (role === undefined) return null
  const lines = listLines(review, roleIndex)
  const sorted: SortedRole = {
    ...role.read,
    lines: lines.map(toSortedLine).filter(isSortedLine),
  }
  for (const field of statedFacts) sorted[field] = readField(lines, role.read, field)
  return { ...sorted, ...role.written, lines: sorted.lines.map((line) => release(line, role)) }
}

/** Returns the whole posting as it is in the review, including roles that won't be created. */
export const toSortedPosting = (review: PostingReview): SortedPosting => ({
  ...review.posting,
  roles: review.roles.flatMap((_role, index) => toSortedRole(review, index) ?? []),
  leftOut: review.lines
    .filter(({ place }) => place === 'leftOut')
    .map(({ from, to, text, why }) => ({ from, to, text, why })),
})
