import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import { listAll, type CheckedElement } from './structure'
import { getName, listItems } from './values'

export interface Cell {
  element: CheckedElement
  row: number
  column: number
  rowSpan: number
  columnSpan: number
}

export interface TableGrid {
  cells: Cell[]
  /** By row, then by column, how many cells cover the place. */
  coverage: number[][]
}

const getAttribute = ({ dict }: CheckedElement, name: string) =>
  listItems(dict, 'A')
    .filter((item) => item instanceof PDFDict)
    .filter((attributes) => getName(attributes, 'O') === 'Table')
    .map((attributes) => attributes.lookup(PDFName.of(name)))
    .find((value) => value !== undefined)

const getSpan = (element: CheckedElement, name: string): number => {
  const value = getAttribute(element, name)
  return value instanceof PDFNumber ? value.asNumber() : 1
}

export const getScope = (element: CheckedElement): string | undefined => {
  const value = getAttribute(element, 'Scope')
  return value instanceof PDFName ? value.decodeText() : undefined
}

/** The ids of the headings that a cell names; undefined if it names none. */
export const getHeaders = (element: CheckedElement): string[] | undefined => {
  const value = getAttribute(element, 'Headers')
  if (!(value instanceof PDFArray)) return undefined
  return value
    .asArray()
    .map((id) =>
      id instanceof PDFString || id instanceof PDFHexString ? id.decodeText() : String(id),
    )
}

/** Places the cells of a table, spans taken into account. */
export const layOutTable = (table: CheckedElement): TableGrid => {
  const rows = listAll(table.kids).filter(({ standardType }) => standardType === 'TR')
  const coverage: number[][] = rows.map(() => [])
  const cells: Cell[] = []
  rows.forEach((tableRow, row) => {
    let column = 0
    for (const element of tableRow.kids) {
      while ((coverage[row]?.[column] ?? 0) > 0) column += 1
      const rowSpan = getSpan(element, 'RowSpan')
      const columnSpan = getSpan(element, 'ColSpan')
      cells.push({ element, row, column, rowSpan, columnSpan })
      for (let down = row; down < row + rowSpan; down += 1)
        for (let right = column; right < column + columnSpan; right += 1) {
          const covered = (coverage[down] ??= [])
          covered[right] = (covered[right] ?? 0) + 1
        }
      column += columnSpan
    }
  })
  return { cells, coverage }
}
