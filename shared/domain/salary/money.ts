import { currencyWords, scaleWords } from './payWords'

const currencySigns: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  NT$: 'TWD',
  NTD: 'TWD',
  RMB: 'CNY',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₪': 'ILS',
  '₩': 'KRW',
  zł: 'PLN',
  Kč: 'CZK',
}

/** The ISO 4217 codes that postings use; a longer list would mistake ordinary words for currencies. */
const currencyCodes =
  'USD EUR GBP CHF PLN CZK SEK NOK DKK HUF RON BGN ISK AUD CAD NZD SGD HKD JPY CNY INR BRL MXN ZAR ILS AED SAR QAR TRY UAH KRW RUB TWD KZT EGP KWD BHD OMR JOD MAD'.split(
    ' ',
  )

const escapeForPattern = (text: string): string => text.replace(/\$/g, '\\$')
const currencyPattern = [...Object.keys(currencySigns).map(escapeForPattern), ...currencyCodes]
  .sort((one, other) => other.length - one.length)
  .join('|')

const wordPattern = currencyWords.map(([pattern]) => pattern).join('|')

const amountPattern = String.raw`\d{1,3}(?:[,.’'\u00A0\u202F\u2009 ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?`
const scalePattern = scaleWords.map(([pattern]) => pattern).join('|')
// Chinese and Japanese have no space after a word, so only in other scripts must the name of a currency end
// there.
const wordEnd = String.raw`(?:(?<=\p{Script=Han})|(?![\p{L}\d]))`
const moneyPattern = String.raw`(?:(?<before>${currencyPattern})\s*)?(?<![\p{L}\d]{1}(?<!\p{Script=Han}))(?<amount>${amountPattern})\s?(?<scale>${scalePattern})?(?:\s*(?<after>${currencyPattern}|${wordPattern})${wordEnd})?`

/** An amount of money in a text; `currency` is null if the text names none. */
export interface Money {
  amount: number
  /** 1, or 1,000 for `k`, or 1,000,000 for `m`. */
  scale: number
  currency: string | null
  /** Its place in the text: from `start` up to, but not including, `end`. */
  start: number
  end: number
}

/** Reads `65,000`, `65.000`, `65 000` and `65.5` as a number: a final group of three digits means thousands. */
const readAmount = (text: string): number => {
  const [, whole = '', fraction = ''] =
    /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(text.replace(/[’'\s]/gu, '')) ?? []
  return Number(`${whole.replace(/[.,]/g, '')}.${fraction === '' ? '0' : fraction}`)
}

const scales = scaleWords.map(([pattern, scale]) => ({
  // A word on its own has nothing for a look-ahead to see.
  pattern: new RegExp(`^(?:${pattern.replace(/\(\?[=!][^)]*\)/gu, '')})$`, 'u'),
  scale,
}))

const readScale = (text: string | undefined): number =>
  text === undefined ? 1 : (scales.find(({ pattern }) => pattern.test(text))?.scale ?? 1)

const words = currencyWords.map(([pattern, code]) => ({
  pattern: new RegExp(`^(?:${pattern})$`, 'iu'),
  code,
}))

const readCurrency = (text: string | undefined, readings: SignReadings): string | null =>
  text === undefined
    ? null
    : (readings[text] ??
      currencySigns[text] ??
      words.find(({ pattern }) => pattern.test(text))?.code ??
      text.toUpperCase())

/** The meaning of a sign that several countries use, such as `TWD` for `元`. */
export type SignReadings = Readonly<Partial<Record<string, string>>>

/** Finds the numbers in a text that may be amounts of money, in reading order; zero doesn't count. */
export const findMoney = (text: string, readings: SignReadings = {}): Money[] =>
  [...text.matchAll(new RegExp(moneyPattern, 'gu'))]
    .map(({ groups = {}, index, 0: { length } }) => ({
      amount: readAmount(groups.amount ?? ''),
      scale: readScale(groups.scale),
      currency: readCurrency(groups.before ?? groups.after, readings),
      start: index,
      end: index + length,
    }))
    .filter(({ amount }) => amount > 0)

/** Removes the currencies that a text names, and tells whether there were any. */
export const removeCurrencies = (text: string): { text: string; found: boolean } => {
  const without = text.replace(new RegExp(currencyPattern, 'gu'), ' ')
  return { text: without, found: without !== text }
}
