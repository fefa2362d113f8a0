import type { PostingReview, ReviewedLine } from './reviewState'

/** Below this confidence about every second line is misplaced; above it, every fifteenth. */
const sureFrom = 0.6

/** Whether a line needs checking: nobody has decided about it, and it fits nowhere or its place is uncertain. */
export const isToCheck = ({ place, confidence, isSettled }: ReviewedLine): boolean => {
  if (isSettled) return false
  switch (place) {
    case 'unsorted':
      return true
    case 'leftOut':
    case 'heading':
    case 'title':
      return false
    case 'client':
    case 'company':
    case 'definition':
    case 'responsibilities.primary':
    case 'responsibilities.secondary':
    case 'skills.hard':
    case 'skills.soft':
    case 'education.minimum':
    case 'education.preferred':
    case 'education.fields':
    case 'experience.typicalRange':
    case 'experience.preferred':
    case 'offer':
    case 'application':
    case 'career.entryPoints':
    case 'career.advancement':
    case 'career.lateralMoves':
    case 'tags':
    case 'facts':
    case 'section':
      return confidence < sureFrom
  }
}

/** Lists the lines to check, in the roles to be created, in reading order. */
export const listLinesToCheck = ({ lines, roles }: PostingReview): ReviewedLine[] =>
  lines.filter((line) => roles[line.roleIndex]?.isTaken === true && isToCheck(line))
