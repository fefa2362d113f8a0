import type { CheckedElement } from '../file/structure'
import type { CheckedFile } from '../file/checkedFile'
import { getHeaders, getScope, layOutTable, type Cell, type TableGrid } from '../file/tableGrid'
import { getText } from '../file/values'
import { requireOfEach, type PdfUaRule } from '../rule'

const listTables = ({ elements }: CheckedFile): CheckedElement[] =>
  elements.filter(({ standardType }) => standardType === 'Table')

const requireOfGrid = (
  id: string,
  problem: string,
  isKept: (grid: TableGrid) => boolean,
): PdfUaRule =>
  requireOfEach(id, listTables, (table) => (isKept(layOutTable(table)) ? null : problem))

const countColumns = (row: readonly number[]): number =>
  Array.from(row, (count) => count > 0).length

const haveEqualLengths = ({ coverage }: TableGrid): boolean =>
  new Set(coverage.map(countColumns)).size <= 1

const reachesBelow = ({ cells }: TableGrid, rowCount: number): boolean =>
  cells.some(({ row, rowSpan }) => row + rowSpan > rowCount)

const countRows = ({ cells }: TableGrid): number => Math.max(0, ...cells.map(({ row }) => row + 1))

const hasWideCell = ({ cells }: TableGrid): boolean =>
  cells.some(({ columnSpan }) => columnSpan > 1)

/** Whether a heading of the same row or column says that it is one. */
const hasScopedHeading = ({ row, column }: Cell, { cells }: TableGrid): boolean =>
  cells.some((other) => {
    if (other.element.standardType !== 'TH') return false
    const scope = getScope(other.element)
    const isInRow = other.row <= row && row < other.row + other.rowSpan && other.column < column
    const isInColumn =
      other.column <= column && column < other.column + other.columnSpan && other.row < row
    return (
      (isInRow && (scope === 'Row' || scope === 'Both')) ||
      (isInColumn && (scope === 'Column' || scope === 'Both'))
    )
  })

const listDataCells = (file: CheckedFile) =>
  listTables(file).flatMap((table) => {
    const grid = layOutTable(table)
    return grid.cells
      .filter(({ element }) => element.standardType === 'TD')
      .map((cell) => ({ cell, grid }))
  })

/** What 7.2 and 7.5 ask of the cells of tables. */
export const tableRules: readonly PdfUaRule[] = [
  requireOfGrid('7.2-15', 'two cells are in one place', ({ coverage }) =>
    coverage.every((row) => row.every((count) => count <= 1)),
  ),
  requireOfGrid(
    '7.2-41',
    'a cell reaches below its table',
    (grid) => !reachesBelow(grid, countRows(grid)),
  ),
  requireOfGrid(
    '7.2-42',
    'rows have different numbers of cells',
    (grid) => hasWideCell(grid) || haveEqualLengths(grid),
  ),
  requireOfGrid(
    '7.2-43',
    'rows with wide cells have different widths',
    (grid) => !hasWideCell(grid) || haveEqualLengths(grid),
  ),
  requireOfEach('7.5-1', listDataCells, ({ cell, grid }) => {
    const ids = new Set(
      grid.cells
        .filter(({ element }) => element.standardType === 'TH')
        .map(({ element }) => getText(element.dict, 'ID')),
    )
    const unknown = (getHeaders(cell.element) ?? []).filter((id) => !ids.has(id))
    return unknown.length === 0
      ? null
      : `a cell names headings that are not there: ${unknown.join(', ')}`
  }),
  requireOfEach('7.5-2', listDataCells, ({ cell, grid }) =>
    (getHeaders(cell.element) ?? []).length > 0 || hasScopedHeading(cell, grid)
      ? null
      : 'a cell has no heading',
  ),
]
