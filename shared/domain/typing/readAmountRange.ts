import { readAmount, type NumberSigns } from './readAmount'

/** Both ends of a pay range, and its currency if one is written. */
export interface AmountRange {
  min: number
  max: number
  /** ISO 4217; null if none is written. */
  currency: string | null
}

const currencyOfSign: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY' }

const rangeSign = /\s*(?:[-–—‒−]|\.{2,3}|…|\bto\b|\bbis\b|\band\b|\bund\b)\s*/iu
const unitAtEnd = /(\p{L}+)\.?\s*(?:\p{Sc}|[A-Z]{3})?$/u
const leadingWord = /^(?:from|between|von|zwischen)\s+/iu

const findCurrency = (text: string): string | null => {
  const sign = /[€£¥]/u.exec(text)?.[0]
  if (sign !== undefined) return currencyOfSign[sign] ?? null
  return /(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(text)?.[0] ?? null
}

/** `165` of `165–195k` is as many thousands as the other end. */
const withUnitOf = (first: string, second: string, signs: NumberSigns): string => {
  const [, unit = ''] = unitAtEnd.exec(second.replace(/\s*(?:\p{Sc}|[A-Z]{3})$/u, '')) ?? []
  if (unit === '' || !/\d\s*(?:\p{Sc}|[A-Z]{3})?$/u.test(first)) return first
  const bare = first.replace(/\s*(?:\p{Sc}|[A-Z]{3})$/u, '')
  return readAmount(`${bare}${unit}`, signs) === null ? first : `${bare}${unit}`
}

/**
 * Reads a pay range as people type and paste it: `165–195k`, `€55,000 - €65,000`, `80 bis 95 Tsd.`.
 * Null for one amount alone, for a range the wrong way round and for anything else, so that a field
 * can deal with it as usual.
 */
export const readAmountRange = (typed: string, signs: NumberSigns): AmountRange | null => {
  const text = typed.trim().replace(leadingWord, '')
  const parts = text.split(rangeSign)
  const [first = '', second = ''] = parts
  if (parts.length !== 2 || first === '' || second === '') return null
  const written = readAmount(first, signs)
  const max = readAmount(second, signs)
  if (written === null || max === null) return null
  const shared = readAmount(withUnitOf(first, second, signs), signs)
  const min = shared !== null && shared <= max ? shared : written
  return min > max ? null : { min, max, currency: findCurrency(text) }
}
