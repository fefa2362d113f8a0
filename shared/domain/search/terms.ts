import { foldForSearch } from './foldForSearch'

// `+` and `#` belong to the names of languages: C++, C#.
const word = /[\p{L}\p{N}]+[+#]*/gu
const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu
const arabicArticle = /^(?:و?ال)(?=\p{L}{2})/u
const hyphenated = /\p{L}+(?:-\p{L}+)+/gu
const phoneNumber = /\+?\d[\d\s()/.-]{5,}\d/g

/** The parts of a word by whether their script separates words: `SAP顧問` is `SAP` and `顧問`. */
const splitByScript = (text: string): { text: string; isSpaced: boolean }[] => {
  const parts: { text: string; isSpaced: boolean }[] = []
  let end = 0
  for (const { 0: run, index } of text.matchAll(unspacedScript)) {
    if (index > end) parts.push({ text: text.slice(end, index), isSpaced: true })
    parts.push({ text: run, isSpaced: false })
    end = index + run.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), isSpaced: true })
  return parts
}

/** Every pair of neighbours, and the last character alone: a search for any part of the run begins with one. */
const listPairs = (run: string): string[] => {
  const characters = Array.from(run)
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}

/** A phone number from each of its groups on, so that it is found with or without its country's prefix. */
const listPhoneTerms = (text: string): string[] =>
  [...text.matchAll(phoneNumber)].flatMap(({ 0: number }) => {
    const groups = number.match(/\d+/g) ?? []
    return groups.map((_, index) => groups.slice(index).join('').replace(/^0+/, ''))
  })

/** Whether no part of a text is in a script that does not separate words. */
export const isSpacedText = (text: string): boolean => text.search(unspacedScript) < 0

/**
 * The terms under which a text is found, folded; some may repeat. A search word finds a term that
 * begins with it. Scripts without spaces give pairs of characters.
 */
export const listTerms = (text: string): string[] => {
  const folded = foldForSearch(text)
  const terms: string[] = []
  for (const { 0: found } of folded.matchAll(word)) {
    const parts = isSpacedText(found) ? [{ text: found, isSpaced: true }] : splitByScript(found)
    for (const part of parts) {
      if (!part.isSpaced) terms.push(...listPairs(part.text))
      else {
        terms.push(part.text)
        if (arabicArticle.test(part.text)) terms.push(part.text.replace(arabicArticle, ''))
      }
    }
  }
  if (folded.includes('-'))
    for (const { 0: joined } of folded.matchAll(hyphenated)) terms.push(joined.replaceAll('-', ''))
  if (/\d\D?\d/.test(folded)) terms.push(...listPhoneTerms(folded))
  return terms
}

/** One word of a search: every one of its terms must be found. */
export interface SearchWord {
  /** The word as it was typed, folded. */
  text: string
  /** Whether its script separates words, so that it must begin one. */
  isSpaced: boolean
  terms: readonly string[]
}

const readWord = ({ text, isSpaced }: { text: string; isSpaced: boolean }): SearchWord => {
  if (!isSpaced) {
    const pairs = listPairs(text)
    return { text, isSpaced, terms: pairs.length > 1 ? pairs.slice(0, -1) : pairs }
  }
  const isPhone = /^\d{6,}$/.test(text)
  const term = isPhone ? text.replace(/^0+/, '') : text.replace(arabicArticle, '')
  return { text: term, isSpaced, terms: [term] }
}

/** Splits what is typed into a search field into its words; a phone number counts as one. */
export const readSearch = (search: string): SearchWord[] => {
  const folded = foldForSearch(search)
    .replace(phoneNumber, (number) => number.replace(/\D+/g, ''))
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
  return [...folded.matchAll(word)].flatMap(({ 0: found }) => splitByScript(found).map(readWord))
}
