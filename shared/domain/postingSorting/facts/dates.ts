import { daySchema } from '../../../model/record'
import { foldLine } from '../lines/tokens'
import { foldDigits } from '../../text/foldDigits'

const toDay = (
  year: number | string,
  month: number | string,
  day: number | string,
): string | null =>
  daySchema.safeParse(
    `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  ).data ?? null

const locales = 'en de fr es pt it nl pl sv el ru uk ar ar-SY'.split(' ')

/** The numbers of months by their names in the languages of postings, as written next to a day. */
const monthNumbers = new Map(
  locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) =>
      Array.from({ length: 12 }, (_, index): [string, number] => {
        const parts = new Intl.DateTimeFormat(locale, {
          day: 'numeric',
          month: style,
          timeZone: 'UTC',
        }).formatToParts(Date.UTC(2026, index, 15))
        return [foldLine(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1]
      }),
    ),
  ),
)

/** `20 декабря 2026`, `20 de diciembre de 2026`, `December 20, 2026`. */
const readNamedMonth = (text: string): string | null => {
  if (!/\d/u.test(text)) return null
  const found = [
    ...(/(?<![\p{L}\d])(\d{1,2})(?:\.|º|er|st|nd|rd|th)?\s(?:de\s|of\s)?(\p{L}{3,14})\.?,?\s(?:del?\s)?(\d{4})/u
      .exec(text)
      ?.slice(1) ?? []),
  ]
  const [, name = '', day = '', year = ''] =
    /(?<!\p{L})(\p{L}{3,14})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/u.exec(text) ?? []
  const readings = [
    { name: found[1] ?? '', day: found[0] ?? '', year: found[2] ?? '' },
    { name, day, year },
  ]
  for (const reading of readings) {
    const month = monthNumbers.get(foldLine(reading.name))
    if (month !== undefined) return toDay(reading.year, month, reading.day)
  }
  return null
}

// The first year of each era is counted as 1.
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 }

/** `2026年12月20日`, `令和8年3月31日`, `民國115年1月5日`. */
const readIdeographicDate = (text: string): string | null => {
  const [, era = '', year = '', month = '', day = ''] =
    /(令和|平成|民國|民国)?\s?(\d{1,4}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/u.exec(
      text,
    ) ?? []
  if (year === '') return null
  const count = year === '元' ? 1 : Number(year)
  return toDay(era === '' ? count : count + (eras[era] ?? 0), month, day)
}

/**
 * Reads a calendar day written as `2026-11-23`, `2026/11/23`, `23.11.2026`, `2026年11月23日`, with the
 * month's name in a language of postings, or with slashes if only one reading is possible. Other days
 * are read differently across countries: null, unless `isDayFirst` says that the text puts days first.
 */
export const readDay = (source: string, isDayFirst = false): string | null => {
  const text = foldDigits(source)
  const [whole, isoYear = '', isoMonth = '', isoDay = ''] =
    /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? []
  if (whole !== undefined) return toDay(isoYear, isoMonth, isoDay)
  const named = readIdeographicDate(text) ?? readNamedMonth(text)
  if (named !== null) return named
  const [, first = '', second = '', year = ''] =
    /\b(\d{1,2})([./]\d{1,2})[./](\d{4})\b/.exec(text) ?? []
  if (year === '') return null
  const isDotted = second.startsWith('.')
  const other = second.slice(1)
  const isEither = Number(first) <= 12 && Number(other) <= 12 && first !== other
  if (!isDotted && !isDayFirst && isEither) return null
  const [day, month] =
    isDotted || Number(first) > 12 || (isDayFirst && isEither) ? [first, other] : [other, first]
  return toDay(year, month, day)
}
