import { monthWordPattern, readMonthName } from './monthNames'
import { foldDigits } from '../../text/foldDigits'

/** A date as it stands in a text: `2019`, `2019-03`. */
export interface DateMention {
  /** `YYYY` or `YYYY-MM`; `present` for a time that has not ended; a month alone has no year: `--MM`. */
  value: string
  from: number
  to: number
}

const earliest = 1920
const latest = 2045
/** Two-digit years up to this are of this century. */
const pivot = 45

const expandYear = (digits: string): number | null => {
  const number = Number(digits)
  const year = digits.length === 4 ? number : number + (number <= pivot ? 2000 : 1900)
  return year >= earliest && year <= latest ? year : null
}

const compose = (year: number | null, month: number | null): string | null => {
  if (year === null) return null
  if (month === null) return String(year)
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null
}

const openEnds =
  /(?<![\p{L}\p{N}])(?:presently|present|présent|presente|nowadays|now|currently|current|ongoing|today|to date|till date|heute|jetzt|aktuell|laufend|gegenwart|derzeit|ce jour|aujourd['’]hui|actuellement|actuel|en cours|actualmente|actualidad|actual|hoy|el presente|la fecha|oggi|in corso|attualmente|attuale|ad oggi|in essere|hoje|a presente data|presente data|à data|data atual|atualmente|atual|o momento|momento|heden|nu|vandaag|pågående|nuvarande|obecnie|nadal|do chwili obecnej|do teraz|wciąż|teraz|dziś|dzisiaj|chwili obecnej|настоящее время|настоящего времени|н\/в|настоящий момент|наст\.\s?вр\.?|н\.\s?в\.?|сейчас|сегодня|σήμερα|σημερα|τώρα|παρόν)(?!\p{L})|至今|迄今|现在|現在|目前|今に至る|∞|(?:حتى الآن|حتى الان|إلى الآن|الى الان|الآن|الان|الوقت الحاضر|الحاضر|اليوم)/giu

const seasons =
  'spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|verão|outono|lente|zomer|herfst|vår|höst|wiosna|lato|jesień|zima|весна|лето|осень|зима|ws|ss|wise|sose|wintersemester|sommersemester|q[1-4]|[1-4]q'

const year4 = String.raw`(?:19[2-9]\d|20[0-4]\d)`
const edge = String.raw`(?<![\p{L}\p{N}])`
const after = String.raw`(?![\p{L}\p{N}])`

type Reader = (groups: Record<string, string | undefined>) => string | null

const readNumbers: Reader = ({ year = '', month }) =>
  compose(expandYear(year), month === undefined ? null : Number(month))

const readNamed: Reader = ({ year = '', name = '' }) => {
  const month = readMonthName(name)
  return month === null ? null : compose(expandYear(year), month)
}

interface Form {
  pattern: RegExp
  read: Reader
}

const form = (source: string, read: Reader): Form => ({ pattern: new RegExp(source, 'giu'), read })

/** From the most specific to the least; a later form does not read what an earlier one has. */
const forms: readonly Form[] = [
  form(
    String.raw`(?<year>${year4})\s?(?:年|년)\s?(?<month>1[0-2]|0?[1-9])\s?(?:月|월)(?:\s?\d{1,2}\s?日)?`,
    readNumbers,
  ),
  form(String.raw`(?<year>${year4})\s?(?:年度?|년)`, readNumbers),
  form(
    // Not the middle of `01/1950-01/1950`.
    String.raw`${edge}(?<!\d\s?[./])(?<year>${year4})(?:[-./]|\s\/\s)(?<month>1[0-2]|0?[1-9])(?:[-./](?:3[01]|[12]\d|0?[1-9]))?${after}(?!\s?[./]\s?${year4})`,
    readNumbers,
  ),
  form(
    String.raw`${edge}(?:3[01]|[12]\d|0?[1-9])\s?[./-]\s?(?<month>1[0-2]|0?[1-9])\s?[./-]\s?(?<year>${year4})${after}`,
    readNumbers,
  ),
  form(
    String.raw`${edge}(?<month>1[0-2]|0?[1-9])\s?[./-]\s?(?:3[01]|[12]\d)\s?[./-]\s?(?<year>${year4})${after}`,
    readNumbers,
  ),
  form(
    String.raw`${edge}(?<month>1[0-2]|0?[1-9])\s?[./|-]\s?(?<year>${year4})${after}`,
    readNumbers,
  ),
  form(
    String.raw`${edge}(?:(?:3[01]|[12]\d|0?[1-9])(?:\.|st|nd|rd|th|er|º|ª)?\s+(?:de\s+)?)?(?<name>${monthWordPattern})(?:\s+(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)?[\s,.’'/-]{0,3}(?:de\s+|del\s+|of\s+)?(?<year>${year4})${after}`,
    readNamed,
  ),
  form(
    String.raw`${edge}(?<year>${year4})[\s,./-]{1,2}(?<name>${monthWordPattern})(?!\p{L})`,
    readNamed,
  ),
  form(
    String.raw`${edge}(?<name>${monthWordPattern})\s?(?:[’'‘´]\s?|[-/]|\s)(?<year>\d{2})${after}(?!\s?[./:%])`,
    readNamed,
  ),
  form(
    String.raw`${edge}(?<month>1[0-2]|0[1-9])\s?[/.]\s?[’']?(?<year>\d{2})${after}(?!\s?[./:%€$])`,
    readNumbers,
  ),
  form(
    String.raw`${edge}(?:${seasons})\.?\s?(?:of\s|de\s)?(?<year>${year4})(?:\s?/\s?\d{2,4})?${after}`,
    readNumbers,
  ),
  form(String.raw`${edge}(?<year>${year4})${after}`, readNumbers),
  form(String.raw`${edge}[’'‘](?<year>\d{2})${after}`, readNumbers),
]

/** Months without a year, as in `Jan – Mar 2019`: they count only beside a date that has one. */
const bareMonth: Form = form(
  String.raw`${edge}(?:(?<month>1[0-2]|0[1-9])(?=\.?\s?[-–—]\s?(?:1[0-2]|0[1-9])\s?[./])|(?<name>${monthWordPattern})(?=\s?(?:[-–—]|to|bis|a|à|al|do|по)\s?\p{L}))`,
  ({ month, name = '' }) => {
    const number = month === undefined ? readMonthName(name) : Number(month)
    return number === null ? null : `--${String(number).padStart(2, '0')}`
  },
)

const longestLine = 600

/** Finds the dates in a line, from left to right. Takes time linear in its length. */
export const findDates = (line: string): DateMention[] => {
  const text = foldDigits(line.slice(0, longestLine))
  const found: DateMention[] = []
  const isFree = (from: number, to: number): boolean =>
    found.every((each) => to <= each.from || from >= each.to)
  for (const match of text.matchAll(openEnds)) {
    found.push({ value: 'present', from: match.index, to: match.index + match[0].length })
  }
  // Most lines have no date: every form but a bare month has a digit.
  for (const { pattern, read } of /\d/u.test(text) ? [...forms, bareMonth] : [bareMonth]) {
    for (const match of text.matchAll(pattern)) {
      const value = read(match.groups ?? {})
      const to = match.index + match[0].length
      if (value !== null && isFree(match.index, to)) found.push({ value, from: match.index, to })
    }
  }
  return found.sort((one, other) => one.from - other.from)
}
