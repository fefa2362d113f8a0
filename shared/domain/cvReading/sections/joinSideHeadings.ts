import type { CvLine } from '../cvLine'
import { findHeading } from '../headings/findHeading'

const withCells = (line: CvLine, cells: readonly string[]): CvLine => ({
  ...line,
  cells,
  text: cells.join('\t'),
})

const standBelow = (line: CvLine, next: CvLine): boolean =>
  line.page === next.page &&
  line.column === next.column &&
  line.isBold === next.isBold &&
  Math.abs((line.left ?? 0) - (next.left ?? 0)) < 3

/** Joins a heading at the side that takes two lines, as `WORK` above `EXPERIENCE` beside the first entry. */
export const joinSideHeadings = (lines: readonly CvLine[]): CvLine[] => {
  const joined: CvLine[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const [first = '', ...rest] = line.cells
    const [start = '', ...beside] = before?.cells ?? []
    const isRest =
      before !== undefined &&
      beside.length > 0 &&
      standBelow(before, line) &&
      findHeading(`${start} ${first}`) !== null
    if (!isRest) joined.push(line)
    else {
      joined[joined.length - 1] = withCells(before, [`${start} ${first}`, ...beside])
      if (rest.length > 0) joined.push(withCells(line, rest))
    }
  }
  return joined
}
