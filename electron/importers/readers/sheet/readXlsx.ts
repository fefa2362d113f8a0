import {
  collectText,
  findDescendants,
  findElement,
  listElements,
  parseXml,
  type XmlElement,
} from '../packaged/parseXml'
import { openPackage, type DocumentPackage } from '../packaged/openPackage'
import { sheetLimits } from './sheetLimits'

const readPart = async (files: DocumentPackage, name: string): Promise<XmlElement | undefined> => {
  const bytes = await files.read(name)
  return bytes === null ? undefined : parseXml(bytes)
}

/** Text without the readings that Japanese cells carry beside it. */
const readString = (item: XmlElement): string =>
  listElements(item)
    .flatMap((child) =>
      child.name === 't'
        ? [collectText(child)]
        : child.name === 'r'
          ? listElements(child, 't').map(collectText)
          : [],
    )
    .join('')

/** The numbers of built-in formats that show a day. */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 30, 36, 45, 46, 47, 50, 57])

const isDayCode = (code: string): boolean =>
  /[dy]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '')) && !/0\.0/u.test(code)

/** For each style of a cell, whether it shows a day. */
const readDayStyles = (styles: XmlElement | undefined): boolean[] => {
  const own = new Map(
    listElements(findElement(styles, 'numFmts')).map(({ attributes }) => [
      Number(attributes['numFmtId']),
      isDayCode(attributes['formatCode'] ?? ''),
    ]),
  )
  return listElements(findElement(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0)
    return own.get(id) ?? dayFormats.has(id)
  })
}

const dayMs = 86_400_000

/** A day by its number, counted from the end of 1899 or of 1903. */
const toDay = (serial: number, isFrom1904: boolean): string => {
  const start = Date.UTC(isFrom1904 ? 1904 : 1899, isFrom1904 ? 0 : 11, isFrom1904 ? 1 : 30)
  const date = new Date(start + Math.floor(serial) * dayMs)
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10)
}

const columnOf = (reference: string): number | null => {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0]
  if (letters === undefined) return null
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

interface Book {
  strings: readonly string[]
  dayStyles: readonly boolean[]
  isFrom1904: boolean
}

/** What a cell shows: for a formula the value that was last calculated, since nothing is run here. */
const readCell = (cell: XmlElement, { strings, dayStyles, isFrom1904 }: Book): string => {
  const [value] = listElements(cell, 'v')
  const text = value === undefined ? '' : collectText(value)
  switch (cell.attributes['t']) {
    case 's':
      return strings[Number(text)] ?? ''
    case 'inlineStr':
      return listElements(cell, 'is').map(readString).join('')
    case 'b':
      return text === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      return ''
    case 'str':
      return text
    default:
      return text !== '' && dayStyles[Number(cell.attributes['s'] ?? 0)] === true
        ? toDay(Number(text), isFrom1904)
        : text
  }
}

const readRow = (row: XmlElement, book: Book): string[] => {
  const cells: string[] = []
  for (const cell of listElements(row, 'c')) {
    const at = columnOf(cell.attributes['r'] ?? '') ?? cells.length
    if (at >= sheetLimits.columns) continue
    while (cells.length < at) cells.push('')
    cells[at] = readCell(cell, book)
  }
  return cells
}

/** The rows of a sheet, blank ones that it leaves out included. */
const readRows = (sheet: XmlElement | undefined, book: Book): string[][] => {
  const rows: string[][] = []
  for (const row of listElements(findElement(sheet, 'sheetData'), 'row')) {
    const at = Number(row.attributes['r'] ?? rows.length + 1) - 1
    if (!(at >= rows.length && at < sheetLimits.rows)) continue
    while (rows.length < at) rows.push([])
    rows.push(readRow(row, book))
  }
  return rows
}

/** The paths of the sheets, in the order of the workbook, without hidden ones. */
const listSheets = async (
  files: DocumentPackage,
  workbook: XmlElement | undefined,
): Promise<string[]> => {
  const links = await readPart(files, 'xl/_rels/workbook.xml.rels')
  const targets = new Map(
    listElements(links, 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  )
  return listElements(findElement(workbook, 'sheets'), 'sheet')
    .filter(({ attributes }) => (attributes['state'] ?? 'visible') === 'visible')
    .flatMap(({ attributes }) => targets.get(attributes['id'] ?? '') ?? [])
    .map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`))
}

/**
 * Reads the first sheet of an Excel workbook that holds anything, as rows of cells. Formulas aren't run and
 * nothing is fetched. Throws `ReaderFault` beyond the limits, or any error for a broken file.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<string[][]> => {
  const files = await openPackage(bytes)
  const workbook = await readPart(files, 'xl/workbook.xml')
  const shared = await readPart(files, 'xl/sharedStrings.xml')
  const book: Book = {
    strings: listElements(shared, 'si').map(readString),
    dayStyles: readDayStyles(await readPart(files, 'xl/styles.xml')),
    isFrom1904: findDescendants(workbook, 'workbookPr').some(
      ({ attributes }) => attributes['date1904'] === '1' || attributes['date1904'] === 'true',
    ),
  }
  for (const path of await listSheets(files, workbook)) {
    const rows = readRows(await readPart(files, path), book)
    if (rows.some((row) => row.some((cell) => cell.trim() !== ''))) return rows
  }
  return []
}
