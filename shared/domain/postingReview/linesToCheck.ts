import type { PostingReview, ReviewedLine } from './reviewState'

/** Lines placed less surely than this are wrong about every second time, surer ones every fifteenth. */
const sureFrom = 0.6

/** Whether a line wants a look: nobody decided about it, and it fits nowhere or is placed unsurely. */
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

/** The lines that want a look, of the roles that are taken, in reading order. */
export const listLinesToCheck = ({ lines, roles }: PostingReview): ReviewedLine[] =>
  lines.filter((line) => roles[line.roleIndex]?.isTaken === true && isToCheck(line))
