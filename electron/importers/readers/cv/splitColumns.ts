import { createTraits, type LineTraits } from './lineTraits'
import { shareBaseline, type PdfLine } from '../pdf/pdfLines'

type TraitsOf = (line: PdfLine) => LineTraits

/** Lines of a page that are read one below the other; stretches on one baseline form a row. */
export interface PageRegion {
  rows: PdfLine[][]
  /** 0 for the whole width, otherwise the column from the left, from 1. */
  column: number
}

/** The least white space between columns, in points, and the fewest lines in one. */
const narrowestGutter = 5
const fewestLines = 4
/** The share of lines that may cross a gutter. */
const mostCrossing = 0.3
/** Up to this share of lines with a neighbour on their baseline, two columns are independent texts. */
const mostPaired = 0.55
/** The fewest letters in a column without a heading of its own. */
const fewestLetters = 60

const byPlace = (one: PdfLine, other: PdfLine): number =>
  shareBaseline(one, other) ? one.left - other.left : other.bottom - one.bottom

const isExactlyBeside = (one: PdfLine, other: PdfLine): boolean =>
  Math.abs(one.bottom - other.bottom) < 0.25 * Math.min(one.size, other.size)

/** Pairs stretches on one baseline to rows, from the top. */
export const pairRows = (lines: readonly PdfLine[]): PdfLine[][] => {
  const rows: PdfLine[][] = []
  for (const line of [...lines].sort((one, other) => other.bottom - one.bottom)) {
    const row = rows.slice(-3).find((each) => each[0] !== undefined && shareBaseline(each[0], line))
    if (row === undefined) rows.push([line])
    else row.push(line)
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left))
}

interface Gutter {
  x: number
  left: PdfLine[]
  right: PdfLine[]
  crossing: PdfLine[]
  width: number
  hasHeadings: boolean
}

const countLetters = (lines: readonly PdfLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0)

const hasHeading = (lines: readonly PdfLine[], traitsOf: TraitsOf): boolean =>
  lines.some((line) => traitsOf(line).isHeading)

const isIndependent = (few: readonly PdfLine[], many: readonly PdfLine[]): boolean =>
  few.filter((line) => many.some((other) => isExactlyBeside(line, other))).length <
    few.length * mostPaired && countLetters(few) >= fewestLetters

/** Whether most lines are dates and towns, as beside the entries of one column. */
const areNotes = (lines: readonly PdfLine[], traitsOf: TraitsOf): boolean =>
  lines.filter((line) => traitsOf(line).isNote).length >= lines.length * 0.45

/** Whether a column only names what stands beside it, so that both are rows of one text. */
const areHeadings = (lines: readonly PdfLine[], traitsOf: TraitsOf): boolean =>
  lines.filter((line) => traitsOf(line).isHeadingLike).length >= lines.length * 0.6

const measure = (lines: readonly PdfLine[], x: number, traitsOf: TraitsOf): Gutter | null => {
  const left = lines.filter(({ right }) => right <= x)
  const right = lines.filter((line) => line.left >= x - 0.5)
  if (left.length < fewestLines || right.length < fewestLines) return null
  const crossing = lines.filter((line) => line.right > x && line.left < x - 0.5)
  if (crossing.length > lines.length * mostCrossing) return null
  const inside = left.filter(({ bottom, top }) =>
    right.some((other) => Math.abs(other.bottom - bottom) < 200 && other.bottom < top + 400),
  )
  const width = x - Math.max(...inside.map((line) => line.right))
  if (width < narrowestGutter) return null
  const hasHeadings = hasHeading(left, traitsOf) && hasHeading(right, traitsOf)
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  return !areHeadings(left, traitsOf) &&
    !areNotes(left, traitsOf) &&
    !areNotes(right, traitsOf) &&
    (hasHeadings || isIndependent(few, many))
    ? { x, left, right, crossing, width, hasHeadings }
    : null
}

/** Finds the white space between two columns of text; null where lines form rows, such as dates beside entries. */
const findGutter = (lines: readonly PdfLine[]): Gutter | null => {
  const traitsOf = createTraits()
  const edges = [...new Set(lines.map(({ left }) => Math.round(left * 2) / 2))]
  const gutters = edges
    .map((x) => measure(lines, x, traitsOf))
    .filter((gutter) => gutter !== null)
    .sort(
      (one, other) =>
        Number(other.hasHeadings) - Number(one.hasHeadings) ||
        one.crossing.length - other.crossing.length ||
        other.width - one.width,
    )
  return gutters[0] ?? null
}

/** Puts the lines of a page in reading order: columns one after the other, what spans both before or between. */
export const splitColumns = (lines: readonly PdfLine[]): PageRegion[] => {
  const gutter = findGutter(lines)
  if (gutter === null) return [{ rows: pairRows(lines), column: 0 }]
  const across = [...gutter.crossing].sort(byPlace)
  const regions: PageRegion[] = []
  let ceiling = Infinity
  let spanning: PdfLine[] = []
  const add = (column: number, band: readonly PdfLine[]): void => {
    if (band.length > 0) regions.push({ rows: pairRows(band), column })
  }
  for (const floor of [...across, null]) {
    const limit = floor === null ? -Infinity : floor.bottom
    const isInBand = ({ bottom }: PdfLine): boolean => bottom < ceiling && bottom >= limit
    const left = gutter.left.filter(isInBand)
    const right = gutter.right.filter((line) => isInBand(line) && !left.includes(line))
    if (left.length + right.length > 0) {
      add(0, spanning)
      add(1, left)
      add(2, right)
      spanning = []
    }
    if (floor !== null) spanning.push(floor)
    ceiling = limit
  }
  add(0, spanning)
  return regions
}
