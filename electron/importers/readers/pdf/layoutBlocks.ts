import { draftBlock, type DraftBlock } from '../blocks/draftBlock'
import { isHeadingLike } from '../blocks/recognizeLine'
import { joinLines, type PdfParagraph } from './joinLines'
import type { PdfLine } from './pdfLines'
import { orderLines, type PdfRegion, type PdfRow } from './readingOrder'
import { findRunningHeads, type PageLines } from './runningHeads'

export const headWhy = 'Head, foot or number of the page'

/** Letters larger than most by at least this factor indicate a heading. */
const headingGrowth = 1.12
const deepestHeading = 6

/** Finds the height of most letters. */
const findBodySize = (lines: readonly PdfLine[]): number => {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

export type RankHeading = (paragraph: PdfParagraph) => number | null

/** Ranks headings by their size: the largest is 1. */
export const rankHeadings = (lines: readonly PdfLine[]): RankHeading => {
  const body = findBodySize(lines)
  const round = (size: number): number => Math.round(size)
  const sizes = [
    ...new Set(
      lines
        .map(({ size }) => size)
        .filter((size) => size > body * headingGrowth)
        .map(round),
    ),
  ].sort((a, b) => b - a)
  return ({ size, text }) =>
    size > body * headingGrowth && isHeadingLike(text)
      ? Math.min(sizes.indexOf(round(size)) + 1, deepestHeading)
      : null
}

/** Turns a paragraph into a heading if its size makes it one. */
export const readParagraph = (paragraph: PdfParagraph, rank: RankHeading): DraftBlock => {
  const level = rank(paragraph)
  const { text, isBold } = paragraph
  return level === null
    ? draftBlock({ text, isBold })
    : draftBlock({ kind: 'heading', level, text, isBold })
}

const readTableRow = (row: PdfRow): DraftBlock => {
  const cells = row.map(({ text }) => text)
  return draftBlock({ kind: 'tableRow', text: cells.join(' | '), cells })
}

const readRegion = (region: PdfRegion, rank: RankHeading): DraftBlock[] => {
  const blocks: DraftBlock[] = []
  let column: PdfLine[] = []
  const end = (): void => {
    blocks.push(...joinLines(column).map((paragraph) => readParagraph(paragraph, rank)))
    column = []
  }
  for (const row of region) {
    const [line, second] = row
    if (line !== undefined && second === undefined) column.push(line)
    else {
      end()
      blocks.push(readTableRow(row))
    }
  }
  end()
  return blocks
}

/** Finds the blocks of pages without tags by their looks: size and weight of letters, distances, columns. */
export const readLayout = (pages: readonly PageLines[]): DraftBlock[][] => {
  const isHead = findRunningHeads(pages)
  const rank = rankHeadings(pages.flatMap(({ lines }) => lines))
  return pages.map(({ lines }) => [
    ...orderLines(lines.filter((line) => !isHead(line))).flatMap((region) =>
      readRegion(region, rank),
    ),
    ...lines.filter(isHead).map(({ text }) => draftBlock({ text, leftOut: headWhy })),
  ])
}
