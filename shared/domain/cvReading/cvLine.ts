/** A line of a CV as its rules see it: its words, and how they are set on the page. */
export interface CvLine {
  /** All of its words; stretches that are set apart are separated by tabs. */
  text: string
  /** The stretches: table cells, or what stands at the left and the right edge. At least one. */
  cells: readonly string[]
  /** The same, parted at smaller gaps too, such as those between tags; missing where these are not known. */
  pieces?: readonly string[]
  /** Its number in the text of the CV, from 1. */
  number: number
  isItem: boolean
  isBold: boolean
  /** The level of a heading that the source marks as one; null for other lines and sources without marks. */
  level: number | null
  /** The height of its letters in relation to most letters; 1 where it is not known. */
  size: number
  /** Where it begins, in points from the left edge of the page; null where it is not known. */
  left: number | null
  /** The white space above, in letter heights; null at the top of a column and where it is not known. */
  gap: number | null
  /** Its page, from 0. */
  page: number
  /** Columns side by side have different numbers; 0 is the whole width. */
  column: number
}

/** A CV as a reader hands it over. */
export interface CvDocument {
  lines: readonly CvLine[]
  fileName: string
  /** Whether text stands in columns side by side. */
  columns: 1 | 2
  isScanned: boolean
  warnings: readonly string[]
}

/** The text that line numbers refer to. */
export const joinCvText = (lines: readonly CvLine[]): string =>
  lines.map(({ text }) => text).join('\n')
