import type { CountryCode } from 'libphonenumber-js/min'
import { isSupportedCountry } from 'libphonenumber-js/min'
import { foldText } from '../../text/foldText'
import { listCountryNames } from './places'

/** Addresses whose form belongs to one country. */
const forms: readonly (readonly [RegExp, CountryCode])[] = [
  [/(?<!\p{L})[A-Z]{2}\s+\d{5}(?:-\d{4})?(?!\d)/u, 'US'],
  [/(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\p{N}])/u, 'GB'],
  [/(?<![\p{L}\p{N}])[A-Z]\d[A-Z]\s?\d[A-Z]\d(?![\p{L}\p{N}])/u, 'CA'],
  [/(?<!\d)\d{4}\s?[A-Z]{2}(?!\p{L})/u, 'NL'],
  [/(?<!\d)\d{2}-\d{3}(?!\d)/u, 'PL'],
  [/(?<!\d)\d{5}-\d{3}(?!\d)/u, 'BR'],
  [/〒|[都道府県]/u, 'JP'],
  [/[台臺](?:北|中|南|灣)/u, 'TW'],
]

let codes: ReadonlyMap<string, string> | null = null

const lookUp = (name: string): CountryCode | null => {
  codes ??= listCountryNames()
  const code = codes.get(foldText(name.replace(/[^\p{L}\s.]+/gu, ' ').trim()))
  return code !== undefined && isSupportedCountry(code) ? code : null
}

const stateBehindTown =
  /,\s*(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/u

/** The country of an address, by its name or the form of its post code; null if it tells neither. */
export const findCountryCode = (address: string): CountryCode | null => {
  const named = address
    .split(/[,;()\n|–-]+/u)
    .map(lookUp)
    .findLast((code) => code !== null)
  if (named !== undefined) return named
  if (stateBehindTown.test(address.trim())) return 'US'
  return forms.find(([form]) => form.test(address))?.[1] ?? null
}
