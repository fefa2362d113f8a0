import type { PostingPlace } from '@shared/model/reading/sortedPosting'
import type { PostingReview, ReviewedLine, ReviewPlace } from './reviewState'

/** The places of a role in the order in which a posting prints them; unsorted lines come last. */
const printedOrder: readonly PostingPlace[] = [
  'company',
  'definition',
  'career.entryPoints',
  'career.advancement',
  'career.lateralMoves',
  'responsibilities.primary',
  'responsibilities.secondary',
  'skills.hard',
  'skills.soft',
  'education.minimum',
  'education.preferred',
  'education.fields',
  'experience.typicalRange',
  'experience.preferred',
  'offer',
  'application',
  'section',
  'tags',
  'unsorted',
]

/** A part of the role as it is going to be. */
export interface ShownPart {
  place: ReviewPlace
  /** The heading of an own section as it is in the source; otherwise null. */
  heading: string | null
  lines: readonly ReviewedLine[]
}

const splitOwnSections = (lines: readonly ReviewedLine[]): ShownPart[] => {
  const parts: { heading: string; lines: ReviewedLine[] }[] = []
  let heading = ''
  for (const line of lines) {
    if (line.place === 'heading') heading = line.text
    if (line.place !== 'section') continue
    const last = parts.at(-1)
    if (last?.heading === heading) last.lines.push(line)
    else parts.push({ heading, lines: [line] })
  }
  return parts.map((part) => ({ place: 'section', ...part }))
}

/** Describes the parts of a role that contain lines, in the order in which a posting prints them. */
export const describeParts = (review: PostingReview, roleIndex: number): ShownPart[] => {
  const lines = review.lines.filter((line) => line.roleIndex === roleIndex)
  return printedOrder.flatMap((place) => {
    if (place === 'section') return splitOwnSections(lines)
    const held = lines.filter((line) => line.place === place)
    return held.length === 0 ? [] : [{ place, heading: null, lines: held }]
  })
}
