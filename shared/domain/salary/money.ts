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

/** Codes of ISO 4217 that postings name; a longer list would take ordinary words for currencies. */
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
// Chinese and Japanese write on without a blank, so only other words must end behind their name.
const wordEnd = String.raw`(?:(?<=\p{Script=Han})|(?![\p{L}\d]))`
const moneyPattern = String.raw`(?:(?<before>${currencyPattern})\s*)?(?<![\p{L}\d]{1}(?<!\p{Script=Han}))(?<amount>${amountPattern})\s?(?<scale>${scalePattern})?(?:\s*(?<after>${currencyPattern}|${wordPattern})${wordEnd})?`

/** One amount of money in a text; `currency` is null where the text names none. */
export interface Money {
  amount: number
  /** 1, or 1,000 for `k`, or 1,000,000 for `m`. */
  scale: number
  currency: string | null
  /** Where it stands in the text: from `start` up to, without, `end`. */
  start: number
  end: number
}

/** `65,000`, `65.000`, `65 000` and `65.5` as a number: a last group of three digits belongs to the thousands. */
const readAmount = (text: string): number => {
  const [, whole = '', fraction = ''] =
    /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(text.replace(/[’'\s]/gu, '')) ?? []
  return Number(`${whole.replace(/[.,]/g, '')}.${fraction === '' ? '0' : fraction}`)
}

const scales = scaleWords.map(([pattern, scale]) => ({
  // A look-ahead has nothing to look at in the word alone.
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

/** What a sign that several countries use stands for here, such as `元` for `TWD`. */
export type SignReadings = Readonly<Partial<Record<string, string>>>

/** The numbers of a text that may be amounts of money, in reading order; zero is none. */
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

/** The text without the currencies that it names, and whether it names any. */
export const removeCurrencies = (text: string): { text: string; found: boolean } => {
  const without = text.replace(new RegExp(currencyPattern, 'gu'), ' ')
  return { text: without, found: without !== text }
}
