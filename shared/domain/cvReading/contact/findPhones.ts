import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min'
import type { CvLine } from '../cvLine'
import { findPeriods } from '../dates/findPeriods'
import type { Found } from './findMails'

const label =
  /(?:phone|telephone|tel|mobile|mob|cell|fon|telefon|telefono|teléfono|telefone|téléphone|tél|portable|handy|mobil|mobiel|móvil|celular|cellulare|cell|komórka|телефон|тел|моб|电话|電話|手机|手機|联系方式|携帯|携帯電話|هاتف|جوال|موبايل|الهاتف|τηλ|τηλέφωνο|κινητό|whatsapp|tfn|gsm|m|t|p|h)\.?\s*(?:\([^()]{1,12}\)\s*)?(?:no|nr|number|nummer)?\.?\s*[:：.]?\s*$/iu

/** A number as people write them, whether or not it exists. */
const shape =
  /(?<![\p{L}\p{N}/@._=#-])(?:\+|00|\(\+?)?\d[\d\s().\u00A0\-–/*xX]{5,22}[\dxX*](?![\p{L}\p{N}/@])/gu

const countryOf: Readonly<Record<string, CountryCode>> = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  nl: 'NL',
  sv: 'SE',
  pl: 'PL',
  ru: 'RU',
  zh: 'CN',
  ja: 'JP',
  el: 'GR',
  ar: 'SA',
  en: 'US',
}

const countDigits = (text: string): number => text.replace(/\D/gu, '').length

const isDate = (text: string): boolean => {
  const periods = findPeriods(text)
  const [first] = periods
  if (first === undefined) return false
  const covered = periods.reduce(
    (sum, { start, end }) => sum + countDigits(text.slice(start, end)),
    0,
  )
  return covered >= countDigits(text) - 2 && !text.trim().startsWith('+')
}

/** Digits that are something else: years, ISBNs, identifiers with four groups of four. */
const isOther = (text: string): boolean =>
  isDate(text) ||
  /^\s*\d{2,4}\s?[-–]{1,2}\s?\d{2,4}\s*$/u.test(text) ||
  /^\s*\d{4}-\d{4}-\d{4}-\d{3}[\dX]\s*$/u.test(text) ||
  /^\s*97[89][\d-]{10,}/u.test(text) ||
  /^\s*(?:19|20)\d\d\s*[-–/]\s*(?:19|20)?\d\d\s*$/u.test(text) ||
  /^\s*\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\s*$/u.test(text)

const isPhoneLike = (text: string, before: string): boolean => {
  const digits = countDigits(text)
  const signs = digits + (text.match(/[xX*]/gu)?.length ?? 0)
  if (signs < 7 || digits > 15 || digits < 3 || isOther(text)) return false
  if (label.test(before.replace(/tel:$/iu, 'tel:'))) return true
  if (/^\s*(?:\+|00|\(\+)/u.test(text)) return digits >= 7
  return (
    digits >= 9 && /^\s*\(?0|[\s().\-–/]/u.test(text.trim()) && !/[xX*]/u.test(text) && digits <= 12
  )
}

const addUnique = (found: Found[], text: string, line: number): void => {
  const key = (value: string): string => value.replace(/[^\dxX*]/gu, '').slice(-9)
  if (!found.some((each) => key(each.text) === key(text))) found.push({ text, line })
}

/** Numbers that were found already must not be found again in part. */
const maskMatches = (text: string, found: readonly Found[]): string =>
  found.reduce((masked, { text: phone }) => masked.replace(phone, ' '.repeat(phone.length)), text)

const trim = (text: string): string => {
  // A picture of a telephone may be read as a zero.
  const stripped = text
    .trim()
    .replace(/^0\s(?=\(?0)/u, '')
    .replace(/[\s.\-–/(]+$/u, '')
  return stripped.startsWith('(') && !stripped.includes(')') ? stripped.slice(1) : stripped
}

/**
 * The phone numbers in lines about how to reach somebody, as they are written. `language` says which country
 * numbers without a prefix are of. What a validity check takes for a number, such as `2014 - 2019`, but is a
 * date, is none; what is written like a number behind `Tel.` or `+` is one, whether or not it is in use.
 */
export const findPhones = (lines: readonly CvLine[], language: string): Found[] => {
  const found: Found[] = []
  for (const { text, number } of lines) {
    if (!/\d{2}/u.test(text)) continue
    const plain = text.replace(/\btel:/giu, 'tel: ')
    for (const match of plain.matchAll(shape)) {
      if (isPhoneLike(match[0], plain.slice(0, match.index).slice(-30)))
        addUnique(found, trim(match[0]), number)
    }
    const rest = maskMatches(plain, found)
    const country = countryOf[language]
    for (const { startsAt, endsAt } of findPhoneNumbersInText(rest, country)) {
      const written = rest.slice(startsAt, endsAt)
      if (
        !isOther(written) &&
        countDigits(written) >= 8 &&
        !/[\p{L}\p{N}@/_=#-]$/u.test(plain.slice(0, startsAt))
      )
        addUnique(found, trim(written), number)
    }
  }
  return found
}
