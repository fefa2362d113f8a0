import { draftBlock, type DraftBlock } from './draftBlock'
import { isHeadingLike, keyValueBlock } from './recognizeLine'

/** The blocks of one cell. */
export type TableCell = readonly DraftBlock[]

/** Text longer than this is part of the page's layout, not a table entry. */
const longestEntry = 160

const holdsText = (cell: TableCell): boolean => cell.some(({ text }) => text.trim() !== '')

const joinCell = (cell: TableCell): string =>
  cell
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' · ')
    .replace(/\s*\n\s*/gu, ' · ')

/** Whether a cell is laid out like a page: headings, lists, several paragraphs, long text. */
const isPageLike = (cell: TableCell): boolean =>
  cell.filter(({ text }) => text.trim() !== '').length > 3 ||
  cell.some(({ kind }) => kind === 'heading' || kind === 'listItem' || kind === 'tableRow') ||
  joinCell(cell).length > longestEntry

/** A short cell beside one with much text says what that is about. */
const headCell = (cell: TableCell): DraftBlock[] => {
  const text = joinCell(cell)
  return isPageLike(cell) || !isHeadingLike(text)
    ? [...cell]
    : [draftBlock({ kind: 'heading', text: text.replace(/\s*[:：]$/u, '') })]
}

const readRow = (row: readonly TableCell[]): DraftBlock[] => {
  const filled = row.filter(holdsText)
  const [first, second] = filled
  if (first === undefined) return []
  if (second === undefined) return [...first]
  if (filled.some(isPageLike)) return [...headCell(first), ...filled.slice(1).flat()]
  const cells = filled.map(joinCell)
  return [draftBlock({ kind: 'tableRow', text: cells.join(' | '), cells })]
}

/**
 * Converts a table to blocks, row by row. A layout table, with cells of much text, is read cell
 * by cell; one of two columns with a label before each value is read as labels and values.
 */
export const readTableRows = (rows: readonly (readonly TableCell[])[]): DraftBlock[] => {
  const blocks = rows.map(readRow)
  const isPlain = blocks.every((row) => row.every(({ kind }) => kind === 'tableRow'))
  const hasColonLabels = rows.some((row) => /[:：]\s*$/u.test(joinCell(row.find(holdsText) ?? [])))
  return blocks.flat().map((block) => {
    const [label = '', value = ''] = block.cells
    return block.kind === 'tableRow' && block.cells.length === 2 && (!isPlain || hasColonLabels)
      ? keyValueBlock(label, value)
      : block
  })
}
