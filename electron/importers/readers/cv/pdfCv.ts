import type { CvLine, CvDocument } from '@shared/domain/cvReading/cvLine'
import type { CvLayout, LineBox } from '@shared/model/reading/cvLayout'
import { readMarkedLine } from '@shared/domain/text/pastedLines'
import { joinStretches, type PdfLine } from '../pdf/pdfLines'
import { readPdfLines, type LinedPage } from '../pdf/readPdfLines'
import type { PageProgress } from '../worker/readingMessages'
import { findRepeatedHeads } from './pageHeads'
import { splitColumns } from './splitColumns'

/** The height of most letters. */
const findBodySize = (lines: readonly PdfLine[]): number => {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 1
}

/** Stretches no further apart than this, in letter heights, are words of one line. */
const wordsApart = 1.1

const joinWords = (row: readonly PdfLine[]): PdfLine[] => {
  const joined: PdfLine[] = []
  for (const line of row) {
    const before = joined.at(-1)
    if (before !== undefined && line.left - before.right < line.size * wordsApart)
      joined[joined.length - 1] = joinStretches(before, line)
    else joined.push(line)
  }
  return joined
}

type DraftLine = Omit<CvLine, 'number'>

/** Where a row of stretches stands on a page of this height. */
const frameRow = (
  row: readonly PdfLine[],
  page: number,
  height: number,
): Omit<LineBox, 'line'> => ({
  page,
  left: Math.min(...row.map(({ left }) => left)),
  top: height - Math.max(...row.map(({ top }) => top)),
  right: Math.max(...row.map(({ right }) => right)),
  bottom: height - Math.min(...row.map(({ bottom }) => bottom)),
})

const cleanCells = (cells: readonly string[]): string[] =>
  cells
    .map((cell) =>
      cell
        .replaceAll('\u00AD', '-')
        .replace(/^[\s■□▪◦●○•‣➢►✓*␣]+(?=\S)/u, '')
        .trim(),
    )
    .filter((cell) => /[\p{L}\p{N}@]/u.test(cell))

const readRow = (
  row: readonly PdfLine[],
  above: readonly PdfLine[] | undefined,
  place: { page: number; column: number; body: number },
): DraftLine[] => {
  const stretches = joinWords(row)
  const [first] = stretches
  if (first === undefined) return []
  const { marker, text: rest } = readMarkedLine(first.text)
  const isItem = marker !== null && stretches.length < 4
  const cells = cleanCells([
    isItem ? rest : first.text,
    ...stretches.slice(1).map(({ text }) => text),
  ])
  const pieces = cleanCells(stretches.flatMap((stretch) => stretch.pieces))
  if (cells.length === 0) return []
  const top = Math.max(...row.map((line) => line.top))
  const bottomAbove = above === undefined ? null : Math.min(...above.map(({ bottom }) => bottom))
  return [
    {
      text: cells.join('\t'),
      cells,
      ...(pieces.length > cells.length ? { pieces } : {}),
      isItem,
      isBold: stretches.every(({ isBold }) => isBold) || first.isBold,
      level: null,
      size: Math.max(...stretches.map(({ size }) => size)) / place.body,
      left: first.left,
      gap: bottomAbove === null ? null : (bottomAbove - top) / place.body,
      page: place.page,
      column: place.column,
    },
  ]
}

interface PlacedLine {
  line: DraftLine
  box: Omit<LineBox, 'line'>
}

const readPages = (pages: readonly LinedPage[]): { lines: PlacedLine[]; columns: 1 | 2 } => {
  const heads = findRepeatedHeads(pages)
  const body = findBodySize(pages.flatMap(({ lines }) => lines))
  const regions = pages.flatMap(({ lines }, page) =>
    splitColumns(lines.filter((line) => !heads.has(line))).map((region) => ({ page, ...region })),
  )
  const lines = regions.flatMap(({ page, column, rows }) =>
    rows.flatMap((row, index) =>
      readRow(row, rows[index - 1], { page, column, body }).map((line) => ({
        line,
        box: frameRow(row, page, pages[page]?.height ?? 0),
      })),
    ),
  )
  return { lines, columns: regions.some(({ column }) => column > 0) ? 2 : 1 }
}

/** Reads the lines of a PDF or of the picture of one, column by column, with their places. Throws as `readPdf` does. */
export const readPdfCv = async (
  bytes: Uint8Array,
  fileName: string,
  tell?: (progress: PageProgress) => void,
): Promise<CvDocument & { layout: CvLayout }> => {
  const { pages, isScanned, warnings } = await readPdfLines(bytes, tell)
  const { lines, columns } = readPages(pages)
  return {
    lines: lines.map(({ line }, index) => ({ ...line, number: index + 1 })),
    fileName,
    columns,
    isScanned,
    warnings,
    layout: {
      pages: pages.map(({ width, height }) => ({ width, height })),
      boxes: lines.map(({ box }, index) => ({ ...box, line: index + 1 })),
      attachment: null,
    },
  }
}
