import { namesCompany, namesSchool } from '../words/organisationWords'
import { isLargeTown } from '../words/largeTowns'
import { isCountry, isPlace } from '../words/places'
import { namesJob } from '../words/titleWords'

const namesWhere = (text: string): boolean => namesCompany(text) || namesSchool(text)

const separators: readonly RegExp[] = [
  /\s*[|｜•·]\s*/u,
  /\s+[–—]\s+|\s+-\s+|\s+—(?=\p{Lu})|(?<=\p{L})—\s+/u,
  /\s+(?:@|at|bei|beim|chez|presso|hos|bij)\s+/u,
  /\s*(?:,|，|、|;)\s+|，|、/u,
]

/** *At* in languages where the same word also means *in*: `Becario en Ayuntamiento de Soria`. */
const within = /\s+(?:en|em|in|w|i|på|hos|в|στ[ηο]ν?)\s+/u

/** In a text of Cyrillic or Greek letters, what is in Latin ones or in quotation marks is a name: `в Lumenwerk`. */
const isForeignName = (what: string, where: string): boolean =>
  /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(what) &&
  /^(?:[«"“„]|(?:\p{Script=Latin}[\p{Script=Latin}\d.&'’-]*\s?)+$)/u.test(where)

/** Without punctuation at its ends. */
export const trimName = (text: string): string =>
  text
    .replace(/^[\s,;|:：·•–—\-*_@]+|[\s,;|:：·•–—\-*_]+$/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim()

const isWord = (text: string): boolean => /\p{L}/u.test(text)

const companySuffix =
  /^(?:inc|ltd|llc|llp|gmbh|corp|co|s\.?a|s\.?l|s\.?r\.?l|lda|ltda|ag|kg|se|plc|b\.?v|n\.?v)\.?$/iu

/** Whether a piece behind a comma belongs to the name of a company: `Lda.` */
export const isCompanySuffix = (piece: string): boolean => companySuffix.test(piece.trim())

/** Whether a text is a place and nothing else; `Big Horn Fabrication, Casper, WY` begins with a name. */
export const isTownOf = (text: string): boolean => {
  const pieces = text.split(/\s*,\s*/u)
  if (pieces.length > 1 && namesWhere(pieces[0] ?? '')) return false
  return (
    isLargeTown(text) || (isPlace(text) && (pieces.length < 3 || isCountry(pieces.at(-1) ?? '')))
  )
}

/** Without the places at the end: `Acme`, `Paris`, `France` is `Acme`. */
export const dropPlaces = (pieces: readonly string[]): string[] => {
  for (let from = 1; from < pieces.length; from += 1) {
    const end = pieces.slice(from)
    if (!end.some(namesWhere) && isPlace(end.join(', '))) return pieces.slice(0, from)
  }
  return [...pieces]
}

/**
 * Splits what names several things, `Nurse, St. Mary’s Hospital, Leeds`, at its strongest separator. Commas
 * within one name, by `isOne`, don’t split it.
 */
export const splitNames = (
  text: string,
  isOne: (first: string, second: string) => boolean = () => false,
): string[] => {
  const at = within.exec(text)
  if (at !== null && at.index > 0) {
    const [what, where] = [text.slice(0, at.index), text.slice(at.index + at[0].length)]
    if (namesJob(what) && (namesWhere(where.split(/,\s+/u)[0] ?? '') || isForeignName(what, where)))
      return [trimName(what), ...splitNames(trimName(where), isOne)]
  }
  for (const separator of separators) {
    const pieces = text.split(separator).map(trimName).filter(isWord)
    if (pieces.length < 2) continue
    const kept = dropPlaces(pieces)
    const [first = '', second = '', ...others] = kept
    // `Nexus AI – San Francisco, CA` may still be several names.
    if (kept.length === 1) return splitNames(first, isOne)
    if (companySuffix.test(second)) return [`${first}, ${second}`, ...others]
    if (kept.length === 2 && separator.source.includes(',') && isOne(first, second)) continue
    return kept
  }
  return [text]
}
