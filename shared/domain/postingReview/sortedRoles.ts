import { readLabelledValue } from '../sourceText/labelledValue'
import type { SortedLine, SortedPosting, SortedRole } from '@shared/model/sortedPosting'
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

/** A place or a reference is often labelled; a title is as it stands, colons and all. */
const readText = (text: string, field: StatedFact): string =>
  field !== 'title' && /^[^–—]{1,48}[:：]/u.test(text)
    ? (readLabelledValue(text)?.[1] ?? text)
    : text

/** A field of one line: as read, unless the recruiter gave it another line or took its own away. */
const readField = (lines: readonly ReviewedLine[], read: SortedRole, field: StatedFact): string => {
  const given = lines.find(({ fact }) => fact === field)
  if (given !== undefined) return readText(given.text, field)
  const stoodInLine = read.lines.some(({ place }) => place === field)
  const standsInLine = lines.some(({ place }) => place === field)
  return stoodInLine && !standsInLine ? '' : read[field]
}

/** A line whose field the recruiter emptied must not fill it again; nothing of it is dropped. */
const release = (line: SortedLine, { written }: ReviewedRole): SortedLine =>
  (line.place === 'title' || line.place === 'client') && written[line.place] === ''
    ? { ...line, place: 'unsorted' }
    : line

/** A role as it stands in the review. */
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

/** The whole posting as it stands in the review, with the roles that are left too. */
export const toSortedPosting = (review: PostingReview): SortedPosting => ({
  ...review.posting,
  roles: review.roles.flatMap((_role, index) => toSortedRole(review, index) ?? []),
  leftOut: review.lines
    .filter(({ place }) => place === 'leftOut')
    .map(({ from, to, text, why }) => ({ from, to, text, why })),
})
