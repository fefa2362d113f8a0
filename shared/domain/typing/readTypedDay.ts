import { daySchema, type Day } from '../../model/record'
import { readDay } from '../postingSorting/facts/dates'
import { foldText } from '../text/foldText'

export interface DayReading {
  /** The day on which it is typed. */
  today: Day
  /** BCP 47 tag of the language whose words are understood beside English. */
  language: string
  /** Whether a day without a year may lie in the past; otherwise it is the next such day. */
  isPastMeant?: boolean
}

const dayMs = 24 * 60 * 60_000

const toTime = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10)

/** Returns the day that lies so many days after another. */
export const addDays = (day: Day, count: number): Day => toDay(toTime(day) + count * dayMs)

const addMonths = (day: Day, count: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return toDay(Date.UTC(year, month - 1 + count, Math.min(date, last)))
}

const languagesOf = (language: string): string[] => {
  try {
    return ['en', ...Intl.getCanonicalLocales(language)]
  } catch {
    return ['en']
  }
}

const clean = (text: string): string => foldText(text).replace(/\.$/, '').trim()

const readNearDay = (text: string, { today, language }: DayReading): Day | null => {
  for (const locale of languagesOf(language)) {
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
    for (const count of [0, 1, -1])
      if (clean(relative.format(count, 'day')) === text) return addDays(today, count)
  }
  return null
}

/** Monday is 0. */
const weekdayOf = (day: Day): number => (new Date(toTime(day)).getUTCDay() + 6) % 7

const findWeekday = (word: string, language: string): number => {
  for (const locale of languagesOf(language))
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
      // 5 January 1970 was a Monday.
      for (let index = 0; index < 7; index += 1)
        if (clean(format.format((4 + index) * dayMs)) === word) return index
    }
  return -1
}

const readWeekday = (text: string, { today, language }: DayReading): Day | null => {
  const isNext = text.startsWith('next ')
  const wanted = findWeekday(clean(text.replace(/^(?:next|this|on)\s/, '')), language)
  if (wanted < 0) return null
  const present = weekdayOf(today)
  if (isNext) return addDays(today, 7 - present + wanted)
  return addDays(today, wanted > present ? wanted - present : wanted - present + 7)
}

const readSpan = (text: string, { today }: DayReading): Day | null => {
  if (text === 'next week') return addDays(today, 7)
  if (text === 'next month') return addMonths(today, 1)
  const [, number = '', unit = ''] =
    /^(?:in\s|\+)\s?(a|an|one|two|three|four|\d{1,3})\s?(d|days?|w|weeks?|m|months?|)$/.exec(
      text,
    ) ?? []
  if (number === '') return null
  const words = ['', 'one', 'two', 'three', 'four']
  const count = /^an?$/.test(number) ? 1 : Number(number) || words.indexOf(number)
  if (unit.startsWith('m')) return addMonths(today, count)
  return addDays(today, unit.startsWith('w') ? 7 * count : count)
}

/** Whether days come before months in the numeric dates of a language. */
const putsDayFirst = (language: string): boolean => {
  const parts = new Intl.DateTimeFormat(languagesOf(language).at(-1)).formatToParts(0)
  const find = (type: string): number => parts.findIndex((part) => part.type === type)
  return find('day') < find('month')
}

const connecting = /^(?:de|del|of|the|st|nd|rd|th|er|den|le|el|am)$/

/** Whether the text is a date and nothing else: what stands beside one would be lost. */
const isOnlyDate = (text: string, language: string): boolean => {
  const words = text.match(/\p{L}+/gu) ?? []
  const others = words.filter(
    (word) =>
      !connecting.test(word) && findWeekday(word, language) < 0 && !/^[年月日]$/u.test(word),
  )
  return others.length <= 1 && (text.match(/\d+/g) ?? []).length <= 3
}

/** The text with a year, in each way in which a date without one can go on. */
const withYear = (text: string, year: number): string[] => {
  if (/\d{4}/.test(text)) return [text]
  const long = text.replace(/(\d{1,2}[./]\s?\d{1,2}[./]\s?)(\d{2})$/, '$120$2')
  if (long !== text) return [long.replace(/\s/g, '')]
  if (/^\d{1,2}[./]\s?\d{1,2}[./]?$/.test(text)) {
    const [sign = '.'] = /[./]/.exec(text) ?? []
    return [`${text.replace(/[./]$/, '').replace(/\s/g, '')}${sign}${year}`]
  }
  return [`${text} ${year}`, `${year}年${text}`]
}

const putYearFirst = (text: string): string =>
  text.replace(/^(0?[1-9]|1[0-2])\/(\d{1,2})\/(\d{4})$/, '$3-$1-$2')

const readDate = (text: string, { today, language, isPastMeant }: DayReading): Day | null => {
  if (!/\d/.test(text) || !isOnlyDate(text, language)) return null
  const isDayFirst = putsDayFirst(language)
  const read = (year: number): Day | null => {
    for (const full of withYear(text, year)) {
      const day = readDay(isDayFirst ? full : putYearFirst(full), isDayFirst)
      if (day !== null) return day
    }
    return null
  }
  const thisYear = Number(today.slice(0, 4))
  // A 29 February may be eight years away.
  for (let year = isPastMeant ? thisYear - 1 : thisYear; year <= thisYear + 8; year += 1) {
    const day = read(year)
    if (day === null) continue
    const hasYear = read(year + 4) === day
    const halfYearAgo = addDays(today, -183)
    if (hasYear || day >= (isPastMeant ? halfYearAgo : today)) return day
  }
  return null
}

/**
 * Reads a day as people type it: `tomorrow`, `Friday`, `next Tuesday`, `in 2 weeks`, `+3`, `3 Mar`,
 * `3.3.`, `3/3/27`, `2027-03-03`. Null for anything else, so that a field can refuse it.
 */
export const readTypedDay = (typed: string, reading: DayReading): Day | null => {
  const text = clean(typed).replace(/\s+/gu, ' ')
  if (text === '') return null
  const iso = daySchema.safeParse(text)
  return iso.success
    ? iso.data
    : (readNearDay(text, reading) ??
        readWeekday(text, reading) ??
        readSpan(text, reading) ??
        readDate(foldText(typed).trim().replace(/\s+/gu, ' '), reading))
}
