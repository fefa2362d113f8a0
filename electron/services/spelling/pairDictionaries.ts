import { basename, extname } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'

/** A file by its name and content. */
export interface NamedFile {
  fileName: string
  bytes: Uint8Array
}

/** The content of a dictionary's two files. */
export interface DictionaryPair {
  /** A tag such as `de-AT`. */
  language: string
  aff: Uint8Array
  dic: Uint8Array
}

const languageInName = /^([a-z]{2,3})(?:[-_]([A-Z]{2}))?(?![A-Za-z])/u

const getStem = (fileName: string): string => basename(fileName, extname(fileName))

/** The language that a file is named by: *de_AT_frami.dic* is `de-AT`; null if it is named by none. */
const readLanguage = (fileName: string): string | null => {
  const [, language, region] = languageInName.exec(getStem(fileName)) ?? []
  if (language === undefined) return null
  return region === undefined ? language : `${language}-${region}`
}

const noPair = fail(
  'invalid-input',
  'No dictionary found. Choose a .aff and a .dic file of the same name together, or the .oxt or .zip file that they come in.',
)

const noLanguage = (fileName: string): Result<never> =>
  fail(
    'invalid-input',
    `“${fileName}” does not say its language. Name both files by it, such as de_DE.aff and de_DE.dic.`,
  )

/**
 * Pairs the files of dictionaries by name; one of each language, the first. Fails with
 * `invalid-input` if there is no pair, or one that is not named by its language.
 */
export const pairDictionaries = (files: readonly NamedFile[]): Result<DictionaryPair[]> => {
  const find = (stem: string, ending: string): NamedFile | undefined =>
    files.find(
      ({ fileName }) => extname(fileName).toLowerCase() === ending && getStem(fileName) === stem,
    )
  const pairs = new Map<string, DictionaryPair>()
  for (const { fileName, bytes: aff } of files) {
    if (extname(fileName).toLowerCase() !== '.aff') continue
    const dic = find(getStem(fileName), '.dic')
    if (dic === undefined) continue
    const language = readLanguage(fileName)
    if (language === null) return noLanguage(fileName)
    if (!pairs.has(language)) pairs.set(language, { language, aff, dic: dic.bytes })
  }
  return pairs.size === 0 ? noPair : ok([...pairs.values()])
}
