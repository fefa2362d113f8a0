import { foldForSearch } from './foldForSearch'
import type { Timestamp } from '../../model/record'
import type { SearchField } from './searchField'
import { cutPassage, type HitReason, type TextRange } from './passage'
import { listTerms, readSearch, type SearchWord } from './terms'
import { beginsAlmostWith, shortestForgiven } from './typos'

/** Why a record was found: a passage, and when it was said if it belongs to a moment. */
export interface Explanation extends HitReason {
  at: Timestamp | null
}

type Matches = (term: string, wanted: string) => boolean

const part = /[\p{L}\p{M}\p{N}]+[+#]*(?:-[\p{L}\p{M}\p{N}]+)*/gu

const begins: Matches = (term, wanted) => term.startsWith(wanted)
const nearlyBegins: Matches = (term, wanted) =>
  begins(term, wanted) || (wanted.length >= shortestForgiven && beginsAlmostWith(term, wanted))

/** The characters of a text without spaces that make up the wanted run. */
const findRun = (text: string, offset: number, wanted: string): TextRange[] => {
  const characters = Array.from(text)
  const folded = characters.map(foldForSearch)
  const place = folded.join('').indexOf(wanted)
  if (place < 0) return []
  let before = 0
  let first = 0
  while (before < place) before += folded[first++]?.length ?? 0
  let last = first
  for (let length = 0; length < wanted.length; last += 1) length += folded[last]?.length ?? 1
  const from = offset + characters.slice(0, first).join('').length
  return [{ from, to: from + characters.slice(first, last).join('').length }]
}

const isPhone = ({ text }: SearchWord): boolean => /^\d{5,}$/.test(text)

const findWord = (text: string, word: SearchWord, matches: Matches): TextRange[] => {
  const ranges = [...text.matchAll(part)].flatMap(({ 0: found, index }) => {
    if (!word.isSpaced) return findRun(found, index, word.text)
    const isFound = listTerms(found).some((term) => matches(term, word.text))
    return isFound ? [{ from: index, to: index + found.length }] : []
  })
  // A phone number stands over several parts.
  return ranges.length === 0 && isPhone(word) ? [{ from: 0, to: text.length }] : ranges
}

/** Which words of the search a field has. */
const findOwnWords = (
  { text }: SearchField,
  words: readonly SearchWord[],
  matches: Matches,
): boolean[] => {
  const folded = foldForSearch(text)
  let terms: string[] | undefined
  return words.map((word) => {
    if (!word.isSpaced) return folded.includes(word.text)
    // Most fields don't have the word in any form, and their terms need not be listed.
    if (matches === begins && !folded.includes(word.text) && !/[-\d]/.test(folded)) return false
    terms ??= listTerms(text)
    return terms.some((term) => matches(term, word.text))
  })
}

const countNew = (own: readonly boolean[], known: readonly boolean[]): number =>
  own.filter((isOwn, index) => isOwn && !known[index]).length

const explainBy = (
  fields: readonly SearchField[],
  words: readonly SearchWord[],
  matches: Matches,
): Explanation | null | undefined => {
  const hits = fields.map((field) => ({ field, own: findOwnWords(field, words, matches) }))
  if (words.some((_, index) => !hits.some(({ own }) => own[index]))) return undefined
  const names = hits.filter(({ field }) => field.weight === 'name')
  const inName = words.map((_, index) => names.some(({ own }) => own[index]))
  if (!inName.includes(false)) return null
  const [best] = hits
    .filter(({ field }) => field.weight !== 'name')
    .toSorted((one, other) => countNew(other.own, inName) - countNew(one.own, inName))
  if (best === undefined) return undefined
  const { label, text, at = null } = best.field
  const found = words.filter((_, index) => best.own[index])
  const passage = cutPassage(
    label,
    text,
    found.flatMap((word) => findWord(text, word, matches)),
  )
  return { ...passage, at }
}

/**
 * Says why a record was found: the field with the most words that its name does not have, or null
 * if all stand in its name. Undefined if a word stands nowhere, as when the characters of a
 * Chinese word are there but apart.
 */
export const explainHit = (
  fields: readonly SearchField[],
  search: string,
): Explanation | null | undefined => {
  const words = readSearch(search)
  const exact = explainBy(fields, words, begins)
  return exact === undefined ? explainBy(fields, words, nearlyBegins) : exact
}
