import type { PostingLabels } from '../../labels/postingLabels'
import { salaryPeriodSchema, type Salary } from '../../model/role'
import { formatSalary } from '../salary/salary'
import { normaliseSpaces, westernizeDigits } from './numerals'

/** Separators between thousands and before the fraction, in the languages of the labels. */
const amount = /\d+(?:[.,'’\u00A0\u202F\u066B\u066C ]\d+)*/gu

/**
 * Lists what a written amount may mean: either all its separators group thousands, or the last
 * one precedes the fraction.
 */
const readAmounts = (text: string): number[] => {
  const groups = text.split(/\D+/u)
  const whole = Number(groups.join(''))
  const fraction = Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? '0'}`)
  return groups.length > 1 ? [whole, fraction] : [whole]
}

const findCurrencies = (text: string, language: string): string[] =>
  Intl.supportedValuesOf('currency').filter((currency) => {
    const parts = new Intl.NumberFormat(language, { style: 'currency', currency }).formatToParts(1)
    const sign = parts.find(({ type }) => type === 'currency')?.value
    return sign !== undefined && text.includes(normaliseSpaces(sign))
  })

type Range = Pick<Salary, 'min' | 'max'>

const listRanges = (texts: readonly string[]): Range[] => {
  const [first = [], second = []] = texts.map(readAmounts)
  const single = first.flatMap((value): Range[] => [
    { min: value, max: value },
    { min: value, max: null },
    { min: null, max: value },
  ])
  return second.length === 0
    ? single
    : first.flatMap((min) => second.map((max): Range => ({ min, max })))
}

/** Reads a salary as it is written in `language`; null if there is none. */
export const readExportedSalary = (
  text: string,
  language: string,
  { salary: words }: PostingLabels,
): Salary | null => {
  const written = normaliseSpaces(text)
  const ranges = listRanges(westernizeDigits(written).match(amount) ?? [])
  if (ranges.length === 0 || written.length > 200) return null
  for (const currency of findCurrencies(written, language))
    for (const period of salaryPeriodSchema.options)
      for (const range of ranges) {
        const salary: Salary = { ...range, currency, period }
        if (normaliseSpaces(formatSalary(salary, language, words)) === written) return salary
      }
  return null
}
