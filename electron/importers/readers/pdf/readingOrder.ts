import { joinStretches, shareBaseline, type PdfLine } from './pdfLines'

/** A line, or the cells of one row of a table. */
export type PdfRow = readonly PdfLine[]

/** The rows of one column. */
export type PdfRegion = readonly PdfRow[]

/** Columns have at least this many lines, and this much white space between them, in points. */
const fewestLines = 3
const narrowestGutter = 7
/** The share of lines that may cross a gutter, such as headings over both columns. */
const mostCrossing = 0.4
/** Table entries are no longer than this, on average. */
const longestEntry = 42

const byPlace = (one: PdfLine, other: PdfLine): number =>
  shareBaseline(one, other) ? one.left - other.left : other.bottom - one.bottom

const sortByPlace = (lines: readonly PdfLine[]): PdfLine[] => [...lines].sort(byPlace)

interface Gutter {
  x: number
  crossing: number
  width: number
}

const measureGutter = (lines: readonly PdfLine[], x: number): Gutter | null => {
  const left = lines.filter(({ right }) => right <= x)
  const right = lines.filter((line) => line.left >= x)
  if (left.length < fewestLines || right.length < fewestLines) return null
  const width =
    Math.min(...right.map((line) => line.left)) - Math.max(...left.map((line) => line.right))
  // Columns are side by side; whatever is left of a gutter but above it is not a column.
  const top = Math.min(Math.max(...left.map((l) => l.top)), Math.max(...right.map((l) => l.top)))
  const bottom = Math.max(
    Math.min(...left.map((l) => l.bottom)),
    Math.min(...right.map((l) => l.bottom)),
  )
  const crossing = lines.length - left.length - right.length
  return width >= narrowestGutter && top > bottom && crossing <= lines.length * mostCrossing
    ? { x, crossing, width }
    : null
}

/** Finds the white space between two columns; null if there is only one column. */
const findGutter = (lines: readonly PdfLine[]): number | null => {
  const edges = [...new Set(lines.map(({ left }) => Math.floor(left)))].sort((a, b) => a - b)
  const gutters = edges
    .map((x) => measureGutter(lines, x))
    .filter((gutter) => gutter !== null)
    .sort((one, other) => one.crossing - other.crossing || other.width - one.width)
  return gutters[0]?.x ?? null
}

const averageLength = (lines: readonly PdfLine[]): number =>
  lines.reduce((total, { text }) => total + text.length, 0) / Math.max(1, lines.length)

/** Whether the text left and right of a gutter consists of table entries and not of two columns. */
const isTable = (left: readonly PdfLine[], right: readonly PdfLine[]): boolean => {
  const paired = left.filter((line) => right.some((other) => shareBaseline(line, other))).length
  return (
    paired >= left.length * 0.8 &&
    isAligned(left) &&
    isAligned(right) &&
    averageLength(left) < longestEntry / 1.6 &&
    averageLength(right) < longestEntry
  )
}

/** Stretches of one line no further apart than this, in letter heights, are justified words. */
const justifiedGap = 4

const pairRows = (lines: readonly PdfLine[]): PdfRegion => {
  const rows: PdfLine[][] = []
  for (const line of sortByPlace(lines)) {
    const last = rows.at(-1)
    const [first] = last ?? []
    if (last !== undefined && first !== undefined && shareBaseline(first, line)) last.push(line)
    else rows.push([line])
  }
  return rows.map(joinJustified)
}

function joinJustified(row: readonly PdfLine[]): PdfRow {
  const [first, ...others] = row
  if (first === undefined) return row
  const isJustified = others.every((line, index) => {
    const before = row[index]
    return before !== undefined && line.left - before.right < line.size * justifiedGap
  })
  return isJustified ? [others.reduce(joinStretches, first)] : row
}

/** Text without a ragged left edge: table entries are aligned below each other, captions are centred. */
const isAligned = (lines: readonly PdfLine[]): boolean => {
  const lefts = lines.map(({ left }) => Math.round(left / 3))
  const most = Math.max(...lefts.map((left) => lefts.filter((other) => other === left).length))
  return most >= lines.length * 0.7
}

/**
 * Puts the lines of a page or a part of it in reading order: columns one after the other, lines
 * that span both of them before or after. Adjacent lines, like those of table entries, form one
 * row.
 */
export const orderLines = (lines: readonly PdfLine[]): PdfRegion[] => {
  const gutter = findGutter(lines)
  if (gutter === null) return [pairRows(lines)]
  const isCrossing = (line: PdfLine): boolean => line.left < gutter && line.right > gutter
  const crossing = sortByPlace(lines.filter(isCrossing))
  const rest = lines.filter((line) => !isCrossing(line))
  const regions: PdfRegion[] = []
  let ceiling = Infinity
  let across: PdfLine[] = []
  for (const floor of [...crossing, null]) {
    const limit = floor === null ? -Infinity : floor.bottom
    const band = rest.filter(({ bottom }) => bottom < ceiling && bottom >= limit)
    if (band.length > 0) {
      const left = band.filter(({ right }) => right <= gutter)
      const right = band.filter((line) => line.left >= gutter)
      regions.push(
        pairRows(across),
        ...(isTable(left, right) ? [pairRows(band)] : [...orderLines(left), ...orderLines(right)]),
      )
      across = []
    }
    if (floor !== null) across.push(floor)
    ceiling = limit
  }
  return [...regions, pairRows(across)].filter((region) => region.length > 0)
}
