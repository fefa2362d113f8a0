import { labelValue } from '@shared/model/openEnum'
import type { Salary, SalaryPeriod } from '@shared/model/role'
import { findMoney, removeCurrencies, type Money, type SignReadings } from './money'
import {
  leastBefore,
  leastBehind,
  mostBefore,
  mostBehind,
  periodWords,
  unifyNumbers,
  usualAmounts,
} from './payWords'

/** A salary found in a text. */
export interface FoundSalary {
  salary: Salary
  /** False when the text names no pay period and `salary.period` was inferred. */
  statesPeriod: boolean
  /** The whole text if it says more than the salary, such as `plus bonus`; otherwise empty. */
  rest: string
}

const periods: readonly (readonly [SalaryPeriod, RegExp])[] = [
  ['hour', /(?:\/|\b(?:per|an?|pro)\s+)\s*(?:hour|hr|h|Stunde)\b|\bhourly\b|\bp\.?h\.?(?=\s|$)/iu],
  [
    'day',
    /(?:\/|\b(?:per|an?|pro)\s+)\s*(?:day|diem|Tag|d)\b|\bdaily\b|\bday rate\b|\bp\.?d\.?(?=\s|$)/iu,
  ],
  [
    'month',
    /(?:\/|\b(?:per|an?|pro)\s+)\s*(?:month|mth|mo|Monat)\b|\bmonthly\b|\bp\.?c?\.?m\.?(?=\s|$)/iu,
  ],
  [
    'year',
    /(?:\/|\b(?:per|an?|pro)\s+)\s*(?:year|yr|y|annum|Jahr)\b|\b(?:yearly|annually|annual)\b|\bp\.?a\.?(?=\s|$)/iu,
  ],
]

// Words that add nothing to the amounts and the period.
const fillers =
  /\b(?:salary|compensation|pay|rate|range|base|gross|from|up to|to|and|between|starting at|bis|ab|von)\b|[-–—−:+()/.,;~\s\p{Extended_Pictographic}]/giu

const longestSalary = 500

const findPeriod = (text: string): SalaryPeriod | null =>
  [...periods, ...periodWords].find(([, pattern]) => pattern.test(text))?.[0] ?? null

/**
 * Infers the period: nobody is paid less than 1,000 of a currency a year, and few more than that
 * an hour; some countries state pay by the month.
 */
const inferPeriod = (amount: number, currency: string): SalaryPeriod => {
  const usual = usualAmounts[currency]
  if (usual === undefined) return amount < 1_000 ? 'hour' : 'year'
  if (amount < usual.hour) return 'hour'
  if (amount < usual.day) return 'day'
  return amount < usual.year ? 'month' : 'year'
}

const toRange = (
  text: string,
  [first, second]: readonly Money[],
): [number | null, number | null] => {
  if (first === undefined) return [null, null]
  if (second === undefined) {
    const amount = first.amount * first.scale
    const [before, behind] = [text.slice(0, first.start), text.slice(first.end)]
    if (mostBefore.test(before) || mostBehind.test(behind)) return [null, amount]
    if (leastBefore.test(before) || leastBehind.test(behind)) return [amount, null]
    if (/\b(?:up to|bis|max\.?)\s/iu.test(text)) return [null, amount]
    return /\d\s?[kKmM]?\s?\+|\b(?:from|ab|starting at|min\.?)\s/iu.test(text)
      ? [amount, null]
      : [amount, amount]
  }
  // `65–80k`: the factor after the second amount applies to both.
  const firstScale =
    first.scale === 1 && first.amount < (second.amount * second.scale) / 100
      ? second.scale
      : first.scale
  const amounts = [first.amount * firstScale, second.amount * second.scale]
  return [Math.min(...amounts), Math.max(...amounts)]
}

const rangeSeparator = /^\s*(?:[-–—−~～〜至到]|to|bis|and|à|et|a|до|do|έως|ως|إلى|الى|から)\s*$/u

/** Words that join two amounts, but also other things: `1.500 € e 14 mensilità`. */
const joiningWord = /^\s*(?:a|y|e|o|en|och|tra|hasta|até|tot|till)\s*$/iu

const areRange = (text: string, one: Money | undefined, other: Money | undefined): boolean => {
  if (one === undefined || other === undefined) return false
  const between = text.slice(one.end, other.start)
  if (rangeSeparator.test(between)) return true
  const [least, most] = [one.amount * one.scale, other.amount * other.scale]
  return joiningWord.test(between) && least <= most && most <= least * 10
}

/** Picks the only amount or range in a text that has a currency; null if there is none or more than one. */
const pickRange = (text: string, money: readonly Money[]): readonly Money[] | null => {
  const priced = money.filter(({ currency }) => currency !== null)
  const [first] = priced
  if (first === undefined) return null
  const range = money.filter((one, index) => {
    return areRange(text, money[index - 1], one) || areRange(text, one, money[index + 1])
  })
  const picked = range.includes(first) ? range : [first]
  return picked.length <= 2 && priced.every((one) => picked.includes(one)) ? picked : null
}

const removeSalary = (text: string, money: readonly Money[]): string => {
  const [first, last] = [money.at(0), money.at(-1)]
  const beside = `${text.slice(0, first?.start)} ${text.slice(last?.end)}`
  return periods
    .reduce((rest, [, pattern]) => rest.replace(pattern, ' '), beside)
    .replace(fillers, ' ')
    .trim()
}

/**
 * Finds the pay range in one line of text of at most 500 characters, such as `$120,000 -
 * $150,000`, `€65k–80k per year` or `£450/day`; null if the line has none, names no currency, two
 * currencies, or more than one range. `$` alone is USD. `up to` gives a range without a minimum,
 * `from` and `+` one without a maximum. If no period is stated, amounts below 1,000 are per hour,
 * others per year; in currencies whose countries state pay by the month, such as PLN or JPY, the
 * size of the amount decides. `readings` gives the meaning of signs that several countries use.
 */
export const findSalary = (source: string, readings: SignReadings = {}): FoundSalary | null => {
  if (source.length > longestSalary) return null
  const text = unifyNumbers(source)
  const money = pickRange(text, findMoney(text, readings))
  const currencies = new Set(money?.map(({ currency }) => currency).filter((code) => code !== null))
  const [currency] = currencies
  if (money === null || currency === undefined || currencies.size > 1) return null
  const [min, max] = toRange(text, money)
  const stated = findPeriod(text)
  const period = stated ?? inferPeriod(max ?? min ?? 0, currency)
  const rest = /[\p{L}\d]/u.test(removeSalary(text, money)) ? source.trim() : ''
  return { salary: { min, max, currency, period }, statesPeriod: stated !== null, rest }
}

/** Finds the pay range in one line of text, or null; see `findSalary`. */
export const parseSalary = (text: string): Salary | null => findSalary(text)?.salary ?? null

/** Whether a line is a salary without amounts, such as `💰 $ - $`. */
export const isEmptySalary = (text: string): boolean => {
  if (text.length > longestSalary) return false
  const { text: rest, found } = removeCurrencies(text)
  return found && !/\d/u.test(text) && rest.replace(fillers, '').trim() === ''
}

/** The words around amounts, in one language. In `from` and `upTo`, `{amount}` is replaced by the amount. */
export interface SalaryWords {
  from: string
  upTo: string
  periods: Record<SalaryPeriod, string>
}

const englishWords: SalaryWords = {
  from: 'from {amount}',
  upTo: 'up to {amount}',
  periods: { hour: 'per hour', day: 'per day', month: 'per month', year: 'per year' },
}

const leftToRightMark = '\u200E'
const rightToLeftMark = '\u200F'

/**
 * Persian amounts begin with a left-to-right mark, which would make one left-to-right passage of a
 * range: marks around the dash keep its lower end first in the reading direction.
 */
const joinRange = (min: string, max: string): string => {
  const mark = min.startsWith(leftToRightMark) ? rightToLeftMark : ''
  return `${min}${mark} – ${mark}${max}`
}

/**
 * Formats a pay range in words, such as `$120,000 – $150,000 per year`, with digits and currency
 * written as in `locale` (BCP 47); empty if neither end is known.
 */
export const formatSalary = (
  { min, max, currency, period }: Salary,
  locale = 'en',
  words = englishWords,
): string => {
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  })
  const range = (): string => {
    if (min === null) return max === null ? '' : fillAmount(words.upTo, money.format(max))
    if (max === null) return fillAmount(words.from, money.format(min))
    return min === max ? money.format(min) : joinRange(money.format(min), money.format(max))
  }
  const text = range()
  return text === '' ? '' : `${text} ${labelValue(words.periods, period)}`
}

const fillAmount = (pattern: string, amount: string): string =>
  pattern.replace('{amount}', () => amount)
