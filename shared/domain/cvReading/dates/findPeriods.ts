import { findDates, type DateMention } from './readDate'

/** A period of time in a line; `from` is empty if only its end is known, `to` if only its beginning or a single date. */
export interface Period {
  from: string
  to: string
  /** Its place in the line, with the words that belong to it, such as `since`. */
  start: number
  end: number
}

const between =
  /^[\s,.]*(?:[-‐‑‒–—―−~〜～∼→➔>/|]+|to|till|until|through|thru|bis(?:\s+zum|\s+zur)?|à|a|au|al|até|ao|ad|tot(?:\s+en\s+met)?|t\/m|till|do|по|до|έως|εως|ως|μέχρι|hasta(?:\s+(?:la|el))?|jusqu['’]?(?:à|au|en)?|fino\s+a(?:l)?|から|より|至|到|إلى|الى|حتى)?[\s,.]*(?:to|till|по|до|do|tot|até|hasta|fino|until|bis|à|a|la|l['’]|zum|の|o|the)?\s*$/iu

const since =
  /(?<!\p{L})(?:since|from|seit|ab|depuis(?:\s+le)?|à partir de|desde|a partir de|dal|da|sinds|vanaf|sedan|från(?: och med)?|od|с|со|από|منذ|من|自|since:)\s*$/iu

const until =
  /(?<!\p{L})(?:until|till|bis|jusqu['’]en|hasta|fino al?|até|tot|t\.?o\.?m\.?|do|до|μέχρι|حتى)\s*$/iu

const isSince = (text: string): boolean =>
  /(?<!\p{L})(?:since|seit|depuis|desde|dal|sinds|vanaf|sedan|منذ)/iu.test(text)

/** Words that also open a span; they tell of a beginning alone where nothing stands behind the date. */
const opens = /(?<!\p{L})(?:с|со|од|от|od|vanaf|från(?: och med)?|ab)\s*$/iu

const trailing = /^\s*(?:から|より|以降|起|以来)/u
const trailingDash = /^\s*(?:[-–—~〜～]+)\s*(?:$|[)\]）|,·•\t])/u

const takeYear = (month: string, year: string): string =>
  month.startsWith('--') && /^\d{4}/u.test(year) ? `${year.slice(0, 4)}${month.slice(1)}` : month

const isYearless = (value: string): boolean => value.startsWith('--')

const isOrdered = (from: string, to: string): boolean =>
  to === 'present' || to.slice(0, Math.min(from.length, to.length)) >= from.slice(0, to.length)

/** Two digits behind a year, as in `2014/15` or `2012-14`: the end of a span of years. */
const shortEnd = /^\s?[-–/]\s?(\d{2})(?![\p{L}\p{N}./])/u

const readShortEnd = (text: string, { value, to }: DateMention): Period | null => {
  const [whole, digits] = shortEnd.exec(text.slice(to)) ?? []
  if (whole === undefined || digits === undefined || !/^\d{4}$/u.test(value)) return null
  const end = `${value.slice(0, 2)}${digits}`
  return Number(end) > Number(value) && Number(end) - Number(value) < 30
    ? { from: value, to: end, start: 0, end: to + whole.length }
    : null
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Two dates with nothing between them in a line from right to left: its dash was lost, its ends changed over. */
const readTurned = (line: string, dates: readonly DateMention[]): Period[] | null => {
  const [late, early] = dates
  if (dates.length !== 2 || late === undefined || early === undefined) return null
  const isBare = line.slice(late.to, early.from).trim() === ''
  const isTurned =
    late.value === 'present' || (!isYearless(early.value) && late.value > early.value)
  return rightToLeft.test(line) && isBare && isTurned && early.value !== 'present'
    ? [{ from: early.value, to: late.value, start: late.from, end: early.to }]
    : null
}

/** Finds the periods and single dates in a line, from left to right. */
export const findPeriods = (line: string): Period[] => {
  const dates = findDates(line)
  const turned = readTurned(line, dates)
  if (turned !== null) return turned
  const periods: Period[] = []
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index]
    if (date === undefined) continue
    const next = dates[index + 1]
    const before = line.slice(0, date.from)
    const behind = line.slice(date.to)
    const [lead = ''] = since.exec(before) ?? []
    const joint = next === undefined ? null : line.slice(date.to, next.from)
    if (next !== undefined && joint !== null && date.value !== 'present' && between.test(joint)) {
      const from = takeYear(date.value, next.value)
      const areDates = !isYearless(from) && !isYearless(next.value)
      const span = { start: date.from - lead.length, end: next.to }
      if (areDates && isOrdered(from, next.value)) {
        periods.push({ from, to: next.value, ...span })
        index += 1
        continue
      }
      if (areDates && /[-–—]/u.test(joint)) {
        // Lines written from right to left may come with their ends changed over.
        periods.push({ from: next.value, to: from, ...span })
        index += 1
        continue
      }
    }
    if (date.value === 'present' || isYearless(date.value)) continue
    const short = readShortEnd(line, date)
    if (short !== null) {
      periods.push({ ...short, start: date.from - lead.length })
      continue
    }
    const [end = ''] = until.exec(before) ?? []
    if (end !== '') {
      periods.push({ from: '', to: date.value, start: date.from - end.length, end: date.to })
      continue
    }
    const [tail = ''] = trailing.exec(behind) ?? trailingDash.exec(behind) ?? []
    const isOpen =
      tail !== '' ||
      isSince(lead) ||
      (opens.test(lead) && behind.trim() === '' && line.slice(0, date.from).trim() === lead.trim())
    periods.push({
      from: date.value,
      to: isOpen ? 'present' : '',
      start: date.from - lead.length,
      end: date.to + tail.length,
    })
  }
  return periods
}
