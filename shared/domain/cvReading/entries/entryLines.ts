import type { CvLine } from '../cvLine'
import { findPeriods, type Period } from '../dates/findPeriods'
import { namesDegree, namesSchool } from '../words/organisationWords'
import { isPlace } from '../words/places'
import { namesJob } from '../words/titleWords'
import { joinBroken } from './joinBroken'
import { readFormLabel, type FormField } from './formLabels'

/** A line of a section with entries, such as positions. */
export interface EntryLine {
  line: CvLine
  /** When, if the line says so outside of a sentence. */
  period: Pick<Period, 'from' | 'to'> | null
  /** Its cells without the period. */
  rest: string[]
  /** What the form says that this is, as in `Name of employer`; null where the line has no label of a form. */
  field: FormField | null
  /** Whether it describes what was done, rather than what an entry is. */
  isBody: boolean
}

const proseLength = 95
const shortProseLength = 50

const isProse = ({ cells, text }: CvLine): boolean =>
  cells.length === 1 &&
  (text.length > proseLength || (text.length > shortProseLength && /[.;:。]$/u.test(text)))

const dateLabel =
  /^(?:date|dates|period|duration|zeitraum|von\s*[-/]\s*bis|dauer|période|dates?|fecha|periodo|período|data|datum|okres|период|时间|期間|在職期間|時間)\s*[:：]\s*/iu
const placeLabel =
  /\s*(?:location|ort|lieu|lugar|luogo|local|plats|plaats|miejsce|место|地点|勤務地)\s*[:：]\s*/iu
/** Templates that nobody has filled in. */
const emptyPeriod =
  /^(?:month\s)?(?:year|20XX|19XX|yyyy|mm\/yyyy)(?:\s?[-–—]+\s?(?:(?:month\s)?(?:year|20XX|yyyy|mm\/yyyy)|(ongoing|present|now)))?(?=[\s\t,]|$)/iu

const edgeMarks = /^[\s,;|:：·•–—\-/()（）[\]]+|[\s,;|·•–—\-/(（[]+$/gu

const clean = (text: string): string => {
  const stripped = text.replace(edgeMarks, '').trim()
  // A bracket that was opened before the date, or closes behind it.
  return /^[^(（]*[)）]$/u.test(stripped) ? stripped.slice(0, -1).trim() : stripped
}

const countWords = (text: string): number =>
  text.trim() === '' ? 0 : (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0)

/** The most words on both sides of a date that is not part of a sentence. */
const wordsBeside = 3

const isApart = (cell: string, { start, end }: Period): boolean => {
  const before = countWords(cell.slice(0, start))
  const behind = countWords(cell.slice(end))
  const isBracketed =
    /[(（[|,·–-]\s*$/u.test(cell.slice(0, start)) || /^\s*[)）\]|,·:：]/u.test(cell.slice(end))
  return before === 0 || behind === 0 || behind <= wordsBeside || isBracketed
}

interface Dated {
  period: Pick<Period, 'from' | 'to'>
  rest: string[]
}

const readPeriod = (cells: readonly string[]): Dated | null => {
  for (const [index, cell] of cells.entries()) {
    const text = cell.replace(dateLabel, '')
    const [blank = '', open] = emptyPeriod.exec(text) ?? []
    if (blank !== '')
      return {
        period: { from: '', to: open === undefined ? '' : 'present' },
        rest: cells
          .flatMap((each, at) => (at === index ? clean(text.slice(blank.length)) : clean(each)))
          .filter(Boolean),
      }
    const periods = findPeriods(text).filter((period) => isApart(text, period))
    const period = periods.find(({ to }) => to !== '') ?? periods[0]
    if (period === undefined) continue
    const beside = [text.slice(0, period.start), text.slice(period.end)].map((each) =>
      clean(
        each.replace(
          /^\s*\([^()]{0,40}(?:yrs?|years?|mos?|months?|Jahre?|Monate?|ans?|mois|años?|meses|anni|mesi)\.?\s*\)/iu,
          '',
        ),
      ),
    )
    const rest = cells.flatMap((each, at) => (at === index ? beside : [clean(each)]))
    return { period, rest: rest.filter((each) => /[\p{L}\p{N}]/u.test(each)) }
  }
  return null
}

const continues = (line: CvLine, before: EntryLine | undefined): boolean => {
  if (before === undefined || line.left === null || before.line.left === null || line.isItem)
    return false
  if (line.column !== before.line.column || (line.isBold && !before.line.isBold)) return false
  const isAlike = Math.abs(line.size - before.line.size) < 0.06 && line.cells.length === 1
  if (!isAlike || !before.isBody) return false
  if (before.line.isItem) return line.left > before.line.left + 1.5
  const isClose =
    line.page !== before.line.page || (line.gap ?? 9) < Math.max(0.35, (before.line.gap ?? 0) + 0.2)
  return Math.abs(line.left - before.line.left) < 14 && isClose && before.line.text.length > 40
}

const isOnlyPeriod = (cell: string): boolean => {
  const [period] = findPeriods(cell)
  if (period === undefined || period.to === '') return false
  return countWords(`${cell.slice(0, period.start)} ${cell.slice(period.end)}`) === 0
}

const namesWhat = (text: string): boolean => namesDegree(text) || namesJob(text)

/** A bullet that heads an entry: it has a town at the right edge, or it is a degree or a job with its dates there. */
const isHeadItem = ({ isItem, cells, text }: CvLine): boolean => {
  if (!isItem || cells.length < 2 || text.length > proseLength) return false
  const [first = ''] = cells
  const last = cells.at(-1) ?? ''
  return isPlace(last) || (isOnlyPeriod(last) && namesWhat(first))
}

/** A date beside the first line below a head is that of the head: both stand in a column of notes. */
const takeDateFromBelow = (read: EntryLine[], line: CvLine): CvLine => {
  const above = read.at(-1)
  const last = line.cells.at(-1) ?? ''
  const isText =
    line.cells.length > 1 && (line.isItem || (line.cells[0] ?? '').length > proseLength)
  if (
    !isText ||
    !isOnlyPeriod(last) ||
    above === undefined ||
    above.isBody ||
    above.period !== null ||
    (isHeadItem(line) && !above.rest.some(namesWhat))
  )
    return line
  const [period = null] = findPeriods(last)
  read[read.length - 1] = { ...above, period }
  const cells = line.cells.slice(0, -1)
  return { ...line, cells, text: cells.join('\t') }
}

/** How far a date in a column of notes may be raised over the line above, in letter heights. */
const raised = -0.3

/** A date in a column of notes that stands between the lines of an entry’s text: it is that of the head above. */
const takeDateBeside = (read: EntryLine[], line: CvLine): boolean => {
  if (line.cells.length > 1 || (line.gap ?? 0) > raised || !isOnlyPeriod(line.text)) return false
  const at = read.findLastIndex(({ isBody }) => !isBody)
  const head = read[at]
  if (head === undefined || head.period !== null || read.length - at > mostTextAbove) return false
  const [period = null] = findPeriods(line.text)
  read[at] = { ...head, period }
  return true
}

const mostTextAbove = 4

/** A degree in a column of its own that is hardly set apart: `PhD` and `Princeton University`. */
const partDegree = ({ cells, pieces = [] }: CvLine): readonly string[] => {
  const [first = '', ...others] = cells
  const [degree = ''] = pieces
  const rest = first.slice(degree.length).trim()
  const isDegree =
    /^[\p{L}.]{2,8}$/u.test(degree) && namesDegree(degree) && namesSchool(rest.split(',')[0] ?? '')
  return isDegree && rest !== '' && first.startsWith(degree) ? [degree, rest, ...others] : cells
}

/** Whether a line begins with a date, and with a name behind it: `1948 Diploma, Trade School, Utrecht.` */
const beginsWithDate = (text: string): boolean => {
  const [period] = findPeriods(text)
  return period?.start === 0 && /^[\s:|–—-]+[\p{Lu}\p{Lo}]/u.test(text.slice(period.end))
}

/** Lines as they are, or with bullets taken for nothing, in a section whose entries are a list. */
const readLines = (lines: readonly CvLine[], areItemsEntries: boolean): EntryLine[] => {
  const read: EntryLine[] = []
  for (const whole of lines) {
    if (takeDateBeside(read, whole)) continue
    const line = areItemsEntries ? whole : takeDateFromBelow(read, whole)
    const isItem = line.isItem && !areItemsEntries && !isHeadItem(line)
    const [label, ...values] = line.cells
    const field = values.length > 0 ? readFormLabel(label ?? '') : null
    const cells = (field === null ? partDegree(line) : values)
      .flatMap((cell) => cell.split(placeLabel))
      .filter((cell) => cell.trim() !== '')
    const isRest = continues(line, read.at(-1))
    const isText = isItem || isProse(line) || isRest || field === 'text'
    const dated = isItem ? null : readPeriod(cells)
    // A sentence may begin or end with a date, but none of this length is one.
    const isEntry =
      line.text.length < 160 && !isRest && (dated?.period.to !== '' || beginsWithDate(line.text))
    const isDated = dated !== null && (!isText || isEntry)
    read.push({
      line,
      field,
      period: isDated ? dated.period : null,
      rest: isDated ? dated.rest : cells.map(clean),
      isBody: isText && !isDated,
    })
  }
  return read
}

/** When the CV was written, and the numbers of its pages, stand within a section where pages meet. */
const furniture =
  /^(?:last\s+(?:updated?|modified|revised)|updated(?:\s+on)?|mise\s+à\s+jour|dernière\s+mise\s+à\s+jour|stand\s*:|zuletzt\s+aktualisiert|actualizado|última\s+actualización|aggiornato|ultimo\s+aggiornamento|laatst\s+bijgewerkt|atualizado|senast\s+uppdaterad|更新日|最終更新)(?!\p{L})|^(?:page|seite|página|pagina|strona|sida|стр\.?)?\s*\d{1,2}\s*(?:\/|of|von|de|di|van|av|z|sur|из)\s*\d{1,2}$/iu

/** What heads the columns of a table of entries. */
const columnHead =
  /^(?:dates?|years?|period|duration|institut(?:ion|e)|school|college|university|board|degree|course|qualification|subjects?|grade|percentage|c?gpa|year of passing|company|employer|organi[sz]ation|position|role|title|job title|location|description|responsibilities|zeitraum|datum|von|bis|firma|arbeitgeber|tätigkeit|funktion|ort|schule|abschluss|note|période|année|entreprise|poste|lieu|établissement|diplôme|fechas?|empresa|puesto|centro|título|periodo|azienda|ruolo|periode|functie|bedrijf|opleiding|okres|firma|stanowisko|период|компания|должность|期間|期间|时间|会社名|公司|职位|学校|专业|学历|業務内容|役割|時期|経歴|内容|年|月)(?:\(s\))?$/iu

const isColumnHeads = ({ cells }: CvLine): boolean =>
  cells.length > 1 &&
  cells.every((cell) => cell.split(/\s*\/\s*/u).every((word) => columnHead.test(word.trim())))

const isFurniture = (line: CvLine): boolean =>
  isColumnHeads(line) || (line.text.length < 60 && furniture.test(line.text.trim()))

/** Reads the lines of a section with entries. */
export const readEntryLines = (all: readonly CvLine[]): EntryLine[] => {
  const lines = joinBroken(all.filter((line) => !isFurniture(line)))
  const read = readLines(lines, false)
  if (read.some(({ period }) => period !== null)) return read
  const flat = readLines(lines, true)
  const isList = flat.some(({ line, period }) => line.isItem && period !== null)
  return isList ? flat : read
}
