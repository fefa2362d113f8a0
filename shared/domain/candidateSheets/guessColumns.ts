import type { SheetColumns, SheetField, SheetReading } from '../../model/reading/sheetReading'
import { isNameLike } from '../cvReading/contact/findName'
import { namesCompany } from '../cvReading/words/organisationWords'
import { isPlace } from '../cvReading/words/places'
import { namesJob } from '../cvReading/words/titleWords'
import { foldHeading, lookUpColumn } from './columnWords'

type Row = readonly string[]

/** Headings stand at most so many rows below the top, under a title. */
const deepestHeader = 6
/** As many rows tell what a column holds. */
const sampleRows = 100

const isValue = (cell: string): boolean => /@|\d{4}/u.test(cell)

const countHeadings = (row: Row): number => row.filter((cell) => lookUpColumn(cell) !== null).length

/** The row of headings: the one near the top with most words for fields and no values; null if there is none. */
const findHeaderRow = (rows: readonly Row[]): number | null => {
  const scored = rows.slice(0, deepestHeader).map((row, index) => {
    const filled = row.filter((cell) => cell.trim() !== '').length
    const known = row.some(isValue) ? 0 : countHeadings(row)
    return { index, known: known >= Math.min(2, filled) ? known : 0 }
  })
  const best = [...scored].sort((one, other) => other.known - one.known)[0]
  return best === undefined || best.known === 0 ? null : best.index
}

const isMail = (cell: string): boolean => /^[^\s@]+@[^\s@]+\.\p{L}{2,}/u.test(cell.trim())
const isPhone = (cell: string): boolean =>
  /^['+(]?[\d\s()+./-]{7,}$/u.test(cell.trim()) && cell.replace(/\D/gu, '').length >= 7
const isLink = (cell: string): boolean => /^(?:https?:\/\/|www\.)\S+$/iu.test(cell.trim())
const isSentence = (cell: string): boolean => /\n|[.!?;]|^\p{Ll}.*\s/u.test(cell.trim())

/** What cells look like; the most telling first. */
const looks: readonly (readonly [SheetField, (cell: string) => boolean, number])[] = [
  ['email', isMail, 0.6],
  ['links', isLink, 0.6],
  ['phone', isPhone, 0.6],
  ['name', (cell) => isNameLike(cell) && !namesJob(cell) && !namesCompany(cell), 0.6],
  ['employer', namesCompany, 0.3],
  ['title', namesJob, 0.3],
  ['location', isPlace, 0.5],
  ['note', isSentence, 0.5],
]

const shareOf = (cells: readonly string[], test: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length
}

/** Fields of which a list may have several columns. */
const manyTimes: ReadonlySet<SheetField> = new Set(['email', 'phone', 'links'])

/** Guesses by the cells what columns hold; those in `known` stay, and no field is guessed twice. */
const guessByCells = (
  rows: readonly Row[],
  known: SheetColumns,
  candidates: ReadonlySet<number>,
): SheetColumns => {
  const columns = [...known]
  for (const [field, test, least] of looks) {
    if (columns.includes(field)) continue
    const shares = [...candidates]
      .filter((column) => columns[column] === null)
      .map((column) => ({
        column,
        share: shareOf(
          rows.map((row) => row[column] ?? ''),
          test,
        ),
      }))
      .sort((one, other) => other.share - one.share)
    const [best] = shares
    if (best !== undefined && best.share >= least) columns[best.column] = field
  }
  return columns
}

/** Without headings, what is left over beside the names is where people work and what they are. */
const fillRest = (columns: SheetColumns, rows: readonly Row[]): SheetColumns => {
  const filled = [...columns]
  const isInWords = (at: number): boolean =>
    shareOf(
      rows.map((row) => row[at] ?? ''),
      (cell) => /\p{L}{2}/u.test(cell),
    ) > 0.5
  for (const field of ['title', 'employer'] as const) {
    const free = filled.findIndex((present, at) => present === null && isInWords(at))
    if (!filled.includes(field) && free >= 0) filled[free] = field
  }
  return filled
}

/** In contacts, `Title` is how somebody is addressed where another column has the job. */
const isSalutation = (heading: string, field: SheetField, headings: Row): boolean =>
  field === 'title' &&
  foldHeading(heading) === 'title' &&
  headings.some((other) => other !== heading && lookUpColumn(other) === 'title')

/** Of several columns for one thing, the first with something in it counts. */
const dropRepeated = (columns: SheetColumns, header: Row, rows: readonly Row[]): SheetColumns => {
  const isFilled = (at: number): boolean => rows.some((row) => (row[at] ?? '').trim() !== '')
  const chosen = new Map<SheetField, number>()
  for (const wanted of [isFilled, () => true])
    for (const [at, field] of columns.entries())
      if (field !== null && !chosen.has(field) && wanted(at)) {
        if (!isSalutation(header[at] ?? '', field, header)) chosen.set(field, at)
      }
  return columns.map((field, at) =>
    field !== null && !manyTimes.has(field) && chosen.get(field) !== at ? null : field,
  )
}

/** Finds the headings of a list, and what each column holds: by its heading, and where there is none by its cells. */
export const guessColumns = (rows: readonly Row[]): Omit<SheetReading, 'rows'> => {
  const width = Math.max(0, ...rows.slice(0, sampleRows).map((row) => row.length))
  const headerRow = findHeaderRow(rows)
  const header = headerRow === null ? [] : (rows[headerRow] ?? [])
  const sample = rows.slice(headerRow === null ? 0 : headerRow + 1).slice(0, sampleRows)
  const named = dropRepeated(
    Array.from({ length: width }, (_, at) => lookUpColumn(header[at] ?? '')),
    header,
    sample,
  )
  if (headerRow === null) {
    const all = new Set(named.keys())
    return { headerRow, columns: fillRest(guessByCells(sample, named, all), sample) }
  }
  const hasName = named.some((field) => field === 'name' || field === 'lastName')
  const unnamed = new Set(
    [...named.keys()].filter((at) => (header[at] ?? '').trim() === '' || !hasName),
  )
  return { headerRow, columns: guessByCells(sample, named, unnamed) }
}
