import { findAddresses } from '../domain/withholding/names/findAddresses'
import { findNames } from '../domain/withholding/names/findNames'
import { findNearWords } from '../domain/withholding/names/findNearWords'
import { createForm, listNameForms, type NameForm } from '../domain/withholding/names/nameForms'
import { foldLetters } from '../domain/withholding/letters/foldLetters'
import { startsSmall } from '../domain/withholding/letters/letterCase'
import type { TextMatch } from '../domain/withholding/textMatch'
import { escapePattern, findPattern } from './findPattern'

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Whether a name is in a script that puts its parts together; its first signs are the family’s name. */
export const isUnspacedName = (name: string): boolean => unspaced.test(name)

/** The words of a name, and the parts of double and shortened ones: `d’Angelo`, `Meyer-Schmidt`. */
const listWords = (name: string): string[] => {
  const words = name.split(/[\s,.;/()]+/u)
  const parts = words.flatMap((word) => word.split(/['’‐‑-]/u))
  return [...new Set([...words, ...parts])].filter((word) => Array.from(word).length >= 2)
}

/** Without particles such as _van_; all words of a name that is written in small letters throughout. */
const dropParticles = (words: readonly string[]): string[] => {
  const capital = words.filter((word) => !startsSmall(word) || /['’-]\p{Lu}/u.test(word))
  return capital.length === 0 ? [...words] : capital
}

/** Family and given name of one that is written without a blank. */
const splitUnspaced = (word: string): string[] => {
  const signs = Array.from(word)
  if (!isUnspacedName(word) || signs.length < 2 || signs.length > 6) return []
  return [1, 2].flatMap((at) => [signs.slice(0, at).join(''), signs.slice(at).join('')])
}

const honorific = '(?:先生|女士|小姐|太太|さん|さま|様|氏|君|씨|님)'

/** Parts of names in scripts without blanks: two signs and more anywhere, one before a form of address. */
const findUnspacedParts = (text: string, parts: readonly string[]): TextMatch[] =>
  parts
    .filter((part) => isUnspacedName(part))
    .flatMap((part) =>
      Array.from(part).length >= 2
        ? findPattern(text, new RegExp(escapePattern(part), 'gu'))
        : findPattern(text, new RegExp(`${escapePattern(part)}(?=${honorific})`, 'gu')),
    )

/** Names of two letters, such as _Li_, which are too short to be looked for in other spellings. */
const findShortParts = (text: string, words: readonly string[]): TextMatch[] =>
  words
    .filter((word) => Array.from(word).length === 2 && !isUnspacedName(word) && !startsSmall(word))
    .flatMap((word) =>
      findPattern(
        text,
        new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(word)}(?![\\p{L}\\p{N}])`, 'gu'),
      ),
    )

/** Languages that change the end of a person’s name with its case. */
const inflecting = /^(?:pl|cs|sk|sl|hr|sr|bs|ru|uk|be|bg|fi|et|lt|lv|hu|el|ro|tr)\b/iu

/** Given names change even if they are short: _Anna_, _Annie_, _Anny_. */
const findInflected = (text: string, words: readonly string[], language: string): TextMatch[] => {
  if (!inflecting.test(language)) return []
  const stems = words
    .map((word) => foldLetters(word).letters)
    .filter((letters) => letters.length >= 4)
    .map((letters) => ({ stem: letters.slice(0, -1), longest: letters.length + 2 }))
  return findPattern(text, /[\p{L}\p{M}]+/gu).filter(({ start, end }) => {
    const word = text.slice(start, end)
    if (startsSmall(word)) return false
    const { letters } = foldLetters(word)
    return stems.some(({ stem, longest }) => letters.startsWith(stem) && letters.length <= longest)
  })
}

/**
 * Nobody is asked about what only may be a name: it is replaced, since a word too many does less
 * harm than a name. A small letter says that a doubtful word is an ordinary one.
 */
export const findNamed = (
  text: string,
  forms: readonly NameForm[],
  language: string,
  keepsSmall = true,
): TextMatch[] => [
  ...findNames(text, forms, language).filter(
    ({ start, isCertain }) =>
      isCertain || !keepsSmall || !startsSmall(text.slice(start, start + 2)),
  ),
  ...findNearWords(text, forms),
  ...findAddresses(text, forms),
]

/** Finds somebody’s name in texts: the whole of it and each of its words, in other spellings and cases. */
export const createPersonFinder = (
  name: string,
  language: string,
): ((text: string) => TextMatch[]) => {
  const words = dropParticles(listWords(name))
  const forms = [
    ...listNameForms([name, ...words]),
    ...words.map((word) => createForm(word, 'name')),
  ]
    .filter(({ kind }) => kind !== 'hint')
    .map((form) => ({ ...form, isCommon: false }))
  const unspacedParts = [...new Set([...words, ...words.flatMap(splitUnspaced)])]
  const hasCapitals = /\p{Lu}/u.test(name)
  return (text) => [
    ...findNamed(text, forms, language, hasCapitals),
    ...findShortParts(text, words),
    ...findUnspacedParts(text, unspacedParts),
    ...findInflected(text, words, language),
  ]
}
