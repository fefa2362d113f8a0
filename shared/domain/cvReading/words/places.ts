import { foldText } from '../../text/foldText'

const regionCodes =
  'AD AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BJ BO BR BW BY CA CD CG CH CI CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LI LK LT LU LV LY MA MC MD ME MG MK ML MM MN MO MT MU MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PH PK PL PR PS PT PY QA RO RS RU RW SA SD SE SG SI SK SN SO SV SY TH TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW'
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'pl',
  'ru',
  'zh',
  'zh-Hant',
  'ja',
  'ar',
  'el',
]

const otherNames = 'europe|macedonia|taiwan|hong kong|macau|ireland'
const states =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB NSW VIC QLD'
const stateNames =
  'california|texas|florida|new york|washington|illinois|massachusetts|virginia|georgia|ohio|michigan|pennsylvania|colorado|oregon|arizona|north carolina|new jersey|minnesota|maryland|tennessee|ontario|quebec|british columbia|bavaria|bayern|hessen|nrw|sachsen|maharashtra|karnataka|tamil nadu|telangana|new south wales|victoria|queensland'

/** Names that the languages above don't give, by the code of their country. */
const otherCodes: Readonly<Record<string, string>> = {
  US: 'usa|u.s.a.|us|u.s.|united states of america',
  GB: 'uk|u.k.|england|scotland|wales|northern ireland|great britain',
  KR: 's.korea|south korea|republic of korea|korea',
  NL: 'holland|the netherlands',
  CZ: 'czech republic',
  RU: 'russian federation',
  AE: 'uae',
  CN: 'prc|p.r. china',
  DE: 'brd',
  VN: 'viet nam',
}

/** The codes of countries by their folded names, in the languages that CVs are read in. */
export const listCountryNames = (): ReadonlyMap<string, string> => {
  const names = languages.flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return regionCodes.split(' ').flatMap((code): [string, string][] => {
      const name = display.of(code)
      return name === undefined ? [] : [[foldText(name), code]]
    })
  })
  const others = Object.entries(otherCodes).flatMap(([code, words]) =>
    words.split('|').map((name): [string, string] => [foldText(name), code]),
  )
  return new Map([...names, ...others])
}

/** Words that stand where a country does, and name none. */
const workplaces = new Set(
  'remote|online|home office|homeoffice|hybrid|worldwide|télétravail|remoto|zdalnie|удаленно|远程'
    .split('|')
    .map(foldText),
)

/** Whether a text says where one works, and not in which town: `Remote`. */
export const namesWorkplace = (text: string): boolean =>
  workplaces.has(foldText(text.replace(/^[\s(]+|[\s.)]+$/gu, '')))

let countries: ReadonlySet<string> | null = null

/** Whether a text is the name of a country, in any known language. */
export const isCountry = (text: string): boolean => {
  countries ??= new Set([...listCountryNames().keys(), ...otherNames.split('|').map(foldText)])
  return countries.has(foldText(text.replace(/^[\s(]+|[\s.)]+$/gu, '')))
}

const stateCodes = new Set(states.split(' '))
const stateSet = new Set(stateNames.split('|'))

/** Codes of countries that mean something else in CVs, such as IT and HR, or end the name of a company. */
const otherwiseUsed = new Set(
  'AE AG AI BA BE CD CO HR IT MA MD ME ML MS NC PE PR QA SA SE SL SN TV'.split(' '),
)
const codesOfCountries = new Set(regionCodes.split(' ').filter((code) => !otherwiseUsed.has(code)))

const isRegion = (text: string): boolean => {
  const word = text
    .trim()
    .replace(/[.)]+$/u, '')
    .replace(/\s+\d{4,6}(?:-\d{4})?$/u, '')
  return (
    isCountry(word) ||
    codesOfCountries.has(word) ||
    namesWorkplace(word) ||
    stateCodes.has(word) ||
    stateSet.has(foldText(word))
  )
}

const placeWords =
  /^(?:[\p{Lu}\p{Script=Han}\p{Script=Arabic}][\p{L}.'’-]*|de|del|la|le|les|am|an|der|den|di|do|da|of|upon|sur|en|et|und|and|&|\/)(?:[\s-]+(?:[\p{Lu}\d][\p{L}.'’-]*|de|del|la|le|les|am|an|der|den|di|do|da|of|upon|sur|en|et|und|and|&|\/)){0,5}$/u

const cjkPlace =
  /^[\p{Script=Han}]{1,8}(?:省|市|区|區|县|縣|都|府|県)(?:[\p{Script=Han}]{1,8}(?:市|区|區|县|町|村))?$/u

/** Whether a text is `City, Country`, `City, ST`, a country, or the like, or two of them; `Remote` stands for one. */
export const isPlace = (text: string): boolean => {
  const places = text.split(/\s+[&/]\s+/u)
  return places.length > 1 && places.every((each) => each.includes(','))
    ? places.every(isOnePlace)
    : isOnePlace(text)
}

const isOnePlace = (text: string): boolean => {
  const trimmed = text
    .trim()
    .replace(/[.;,]+$/u, '')
    .replace(/^[(（]|[)）]$/gu, '')
  if (trimmed === '' || trimmed.length > 60 || /[@\d:]/u.test(trimmed.replace(/\b\d{4,6}\b/gu, '')))
    return false
  if (isCountry(trimmed) || namesWorkplace(trimmed) || cjkPlace.test(trimmed)) return true
  const parts = trimmed.split(/\s*[,，]\s*/u)
  const last = parts.at(-1) ?? ''
  return (
    parts.length > 1 &&
    parts.length < 5 &&
    isRegion(last) &&
    parts.slice(0, -1).every((part) => placeWords.test(part.trim()))
  )
}

/** Whether the words could name a town: few, and all with a capital. */
export const mayBeTown = (text: string): boolean =>
  text.length <= 40 && placeWords.test(text.trim()) && text.trim().split(/\s+/u).length <= 4
