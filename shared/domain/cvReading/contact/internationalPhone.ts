import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min'
import type { CvReading } from '../../../model/reading/cvReading'
import { foldText } from '../../text/foldText'
import { findCountryCode } from '../words/countryCodes'

/** The countries in which a language is spoken, the most likely first. */
const countriesOf: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['US', 'GB', 'IE', 'AU', 'NZ', 'ZA', 'IN'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE'],
  it: ['IT', 'CH'],
  pt: ['PT', 'BR'],
  nl: ['NL', 'BE'],
  sv: ['SE', 'FI'],
  pl: ['PL'],
  ru: ['RU', 'KZ'],
  zh: ['CN', 'TW', 'HK'],
  ja: ['JP'],
  el: ['GR', 'CY'],
  ar: ['SA', 'EG', 'AE', 'JO', 'MA', 'LB'],
}

/** Endings of addresses that belong to one country. */
const countryOfEnding: Readonly<Record<string, CountryCode>> = {
  uk: 'GB',
  ie: 'IE',
  au: 'AU',
  nz: 'NZ',
  za: 'ZA',
  in: 'IN',
  de: 'DE',
  at: 'AT',
  ch: 'CH',
  fr: 'FR',
  be: 'BE',
  es: 'ES',
  mx: 'MX',
  it: 'IT',
  pt: 'PT',
  br: 'BR',
  nl: 'NL',
  se: 'SE',
  pl: 'PL',
  ru: 'RU',
  cn: 'CN',
  tw: 'TW',
  jp: 'JP',
  gr: 'GR',
}

const listEndings = ({ emails }: Pick<CvReading, 'emails'>): CountryCode[] =>
  emails.flatMap((mail) => countryOfEnding[/\.([a-z]{2})$/iu.exec(mail)?.[1] ?? ''] ?? [])

const isTraditional = (text: string): boolean =>
  /[臺灣學歷經驗專業聯絡電話]/u.test(text) && !/[学历经验专业联络电话]/u.test(text)

/** What the country of a number without a prefix is told by. */
export type PhoneHints = Pick<CvReading, 'location' | 'emails' | 'language' | 'text'>

const listCountries = (hints: PhoneHints): CountryCode[] => {
  const place = findCountryCode(hints.location)
  const spoken = countriesOf[hints.language] ?? []
  const first: readonly CountryCode[] =
    hints.language === 'zh' && isTraditional(hints.text) ? ['TW', ...spoken] : spoken
  return [...new Set([...(place === null ? [] : [place]), ...listEndings(hints), ...first])]
}

const hasPrefix = (phone: string): boolean => /^\s*\(?\s*(?:\+|00)/u.test(phone)

/**
 * A phone number in international form, `+493023125142`: with its own prefix, else that of the country that the
 * address, the mail addresses or the language tell. Of several countries the first one is taken in which there
 * are such numbers. As it is written where nothing tells the country, or where signs stand for digits.
 */
export const formatInternational = (phone: string, hints: PhoneHints): string => {
  const digits = foldText(phone).replace(/\D/gu, '')
  if (/[x*]/iu.test(phone) || digits.length < 7) return phone
  if (hasPrefix(phone)) {
    const plain = phone.replace(/\(\s*0\s*\)/u, '')
    const own = plain.replace(/\D/gu, '').replace(/^00/u, '')
    return parsePhoneNumberFromString(`+${own}`)?.number ?? `+${own}`
  }
  const read = listCountries(hints).flatMap((country) => {
    const number = parsePhoneNumberFromString(phone, country)
    return number === undefined ? [] : [number]
  })
  const found =
    read.find((number) => number.isValid()) ?? read.find((number) => number.isPossible())
  return found?.number ?? phone
}
