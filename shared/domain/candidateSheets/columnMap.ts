import { z } from 'zod'
import {
  sheetColumnsSchema,
  sheetFieldSchema,
  type SheetColumns,
  type SheetLayout,
  type SheetReading,
} from '../../model/reading/sheetReading'
import { foldHeading } from './columnWords'

/**
 * What somebody says of the columns: all of them in order, or fields by the heading or the number (from 1) of
 * their column. `null` leaves a column out. `headerRow` counts from 0; null for none.
 */
export const columnMapSchema = z.union([
  z.strictObject({ columns: sheetColumnsSchema, headerRow: z.int().min(0).nullish() }),
  z.record(z.string(), sheetFieldSchema.nullable()),
])

export type ColumnMap = z.infer<typeof columnMapSchema>

/** Headings that nobody knows stand at most so many rows below the top. */
const deepestHeader = 6

const foldRow = (row: readonly string[]): string[] => row.map(foldHeading)

/** The headings of a list, folded; empty if it has none. */
export const listHeadings = ({ rows, headerRow }: SheetReading): string[] =>
  headerRow === null ? [] : foldRow(rows[headerRow] ?? [])

const isColumnList = (map: ColumnMap): map is Extract<ColumnMap, { columns: SheetColumns }> =>
  'columns' in map && Array.isArray(map.columns)

/** The list with the row as its headings that satisfies `test`, where they weren't known as such. */
const findHeadings = (
  sheet: SheetReading,
  test: (headings: readonly string[]) => boolean,
): SheetReading => {
  if (test(listHeadings(sheet))) return sheet
  const at = sheet.rows.slice(0, deepestHeader).findIndex((row) => test(foldRow(row)))
  return at < 0 ? sheet : { ...sheet, headerRow: at }
}

/** A list with its columns mapped as somebody says. */
export const applyColumnMap = (given: SheetReading, map: ColumnMap): SheetReading => {
  if (isColumnList(map)) {
    const { columns, headerRow = given.headerRow } = map
    return { ...given, headerRow, columns }
  }
  const keys = new Set(Object.keys(map).map(foldHeading))
  const sheet = findHeadings(given, (row) => row.some((heading) => keys.has(heading)))
  const headings = listHeadings(sheet)
  const columns = [...sheet.columns]
  for (const [key, field] of Object.entries(map)) {
    const at = /^\d+$/u.test(key) ? Number(key) - 1 : headings.indexOf(foldHeading(key))
    if (at < 0 || at >= columns.length) continue
    // A field that is given a column is no longer in the one that was guessed.
    for (const [other, guessed] of columns.entries())
      if (guessed === field && other !== at) columns[other] = null
    columns[at] = field
  }
  return { ...sheet, columns }
}

/** A list with its columns as they were mapped when one with the same headings was imported. */
export const applyLayouts = (
  given: SheetReading,
  layouts: readonly SheetLayout[],
): SheetReading => {
  for (const { headings, columns } of layouts) {
    const isSame = (row: readonly string[]): boolean =>
      row.length === headings.length && row.every((heading, at) => heading === headings[at])
    const sheet = findHeadings(given, isSame)
    if (isSame(listHeadings(sheet))) return { ...sheet, columns }
  }
  return given
}
