import { formatDay } from '../../posting/locale'
import { listNumbers, normaliseSpaces } from './numerals'

const pad = (number: number): string => String(number).padStart(2, '0')

/** What to add to a year of the calendar that a language writes days in, for the common year. */
const listYearOffsets = (language: string): readonly number[] => {
  switch (new Intl.DateTimeFormat(language).resolvedOptions().calendar) {
    case 'persian':
      return [621, 622]
    case 'buddhist':
      return [-543]
    default:
      return [0]
  }
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** Reads a day as it is written in `language`, to `YYYY-MM-DD`; null if there is none. */
export const readExportedDay = (text: string, language: string): string | null => {
  const written = normaliseSpaces(text)
  const numbers = listNumbers(written)
  const offsets = listYearOffsets(language)
  const isOwnCalendar = offsets.includes(0)
  const years = numbers
    .filter((number) => number >= 1_000 && number <= 9_999)
    .flatMap((number) => offsets.map((offset) => number + offset))
  const days = isOwnCalendar
    ? numbers.filter((number) => number >= 1 && number <= 31)
    : Array.from({ length: 31 }, (_, index) => index + 1)
  for (const year of years)
    for (const day of days)
      for (const month of months) {
        const candidate = `${year}-${pad(month)}-${pad(day)}`
        const isDay = new Date(`${candidate}T00:00:00Z`).getUTCDate() === day
        if (isDay && normaliseSpaces(formatDay(candidate, language)) === written) return candidate
      }
  return null
}
