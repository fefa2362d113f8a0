import { findPeriods } from '@shared/domain/cvReading/dates/findPeriods'
import { findHeading, findStyledHeading } from '@shared/domain/cvReading/headings/findHeading'
import { isPlace } from '@shared/domain/cvReading/words/places'
import type { PdfLine } from '../pdf/pdfLines'

/** What the words of a stretch say about the column that it is in. */
export interface LineTraits {
  isHeading: boolean
  /** A date or a town, as beside the entries of a CV. */
  isNote: boolean
  /** A heading, or a part of one that is broken into lines. */
  isHeadingLike: boolean
}

const longestNote = 34

const describe = ({ text }: PdfLine): LineTraits => {
  const isShort = text.length <= longestNote
  return {
    isHeading: findHeading(text) !== null,
    isNote: isShort && (findPeriods(text).length > 0 || isPlace(text)),
    isHeadingLike:
      isShort &&
      (findStyledHeading(text.replace(/^[&\s]+|[&\s]+$/gu, '')) !== null ||
        /^\P{Ll}{4,24}$/u.test(text)),
  }
}

/** Tells the traits of stretches, finding out those of each only once. */
export const createTraits = (): ((line: PdfLine) => LineTraits) => {
  const known = new Map<PdfLine, LineTraits>()
  return (line) => {
    const traits = known.get(line) ?? describe(line)
    known.set(line, traits)
    return traits
  }
}
