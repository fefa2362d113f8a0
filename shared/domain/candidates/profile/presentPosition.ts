import type { Position } from '../../../model/candidate'

const isNamed = ({ title, organisation }: Position): boolean =>
  title.trim() !== '' || organisation.trim() !== ''

/** What somebody does at present: the first position that has begun and has no end; null if there is none. */
export const findPresentPosition = (positions: readonly Position[]): Position | null =>
  positions.find((position) => isNamed(position) && position.to.trim() === '') ?? null

/** A position in one line: `Head of Data, Northwind`. */
export const describePosition = ({ title, organisation }: Position): string =>
  [title, organisation]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')

/** A month such as `2019-03` in words, in a language (BCP 47) or the system’s; any other text as it is. */
const nameMonth = (text: string, locale?: string): string => {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(text.trim()) ?? []
  return year === undefined || month === undefined
    ? text.trim()
    : new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(
        Date.UTC(Number(year), Number(month) - 1),
      )
}

/**
 * When a position was held: `Mar 2019 – now`, `2015 – 2019`; empty if nothing is known about it. Months are
 * named in `locale` (BCP 47), or as the system does.
 */
export const describePeriod = (
  { from, to }: Pick<Position, 'from' | 'to'>,
  locale?: string,
): string => {
  const [begun, ended] = [nameMonth(from, locale), nameMonth(to, locale)]
  if (begun === '') return ended === '' ? '' : `until ${ended}`
  return `${begun} – ${ended === '' ? 'now' : ended}`
}
