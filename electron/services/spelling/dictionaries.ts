import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import { languageTagSchema, type Dictionary } from '@shared/model/workspace/dictionary'
import { failStorage, writeFileDurably } from '@electron/store/files'
import type { DictionaryPair } from './pairDictionaries'
import { findShippedFile, shippedLanguages } from './spellingAssets'
import type { DictionaryFiles } from './worker/spellingMessages'

/** A dictionary with its files. */
export type FoundDictionary = Dictionary & DictionaryFiles

const listShipped = (): FoundDictionary[] =>
  shippedLanguages.map((language) => ({
    language,
    isShipped: true,
    affFile: findShippedFile(language, '.aff'),
    dicFile: findShippedFile(language, '.dic'),
  }))

const listAdded = async (folder: string | null): Promise<FoundDictionary[]> => {
  if (folder === null) return []
  const names = new Set(await readdir(folder).catch(() => []))
  return [...names]
    .filter((name) => name.endsWith('.dic'))
    .map((name) => name.slice(0, -'.dic'.length))
    .filter((name) => languageTagSchema.safeParse(name).success && names.has(`${name}.aff`))
    .map((name) => ({
      language: name.replaceAll('_', '-'),
      isShipped: false,
      affFile: join(folder, `${name}.aff`),
      dicFile: join(folder, `${name}.dic`),
    }))
}

/** Lists the dictionaries by language: those in `addedFolder`, in place of shipped ones, and the others shipped. */
export const listDictionaries = async (addedFolder: string | null): Promise<FoundDictionary[]> => {
  const added = await listAdded(addedFolder)
  const shipped = listShipped().filter(
    ({ language }) => !added.some((other) => other.language === language),
  )
  return [...added, ...shipped].toSorted((one, other) =>
    one.language.localeCompare(other.language, 'en'),
  )
}

const getPrimary = (tag: string): string => tag.split(/[-_]/u)[0]?.toLowerCase() ?? ''

/**
 * Chooses the dictionaries for a language: those of its region if there are any, otherwise those of
 * all its regions, since either spelling will do.
 */
export const chooseDictionaries = (
  dictionaries: readonly FoundDictionary[],
  language: string,
): FoundDictionary[] => {
  const wanted = language.replaceAll('_', '-').toLowerCase()
  const exact = dictionaries.filter((each) => each.language.toLowerCase() === wanted)
  if (wanted.includes('-') && exact.length > 0) return exact
  return dictionaries.filter((each) => getPrimary(each.language) === getPrimary(wanted))
}

/** Writes dictionaries into a folder, each in place of an earlier one of its language. */
export const keepDictionaries = async (
  folder: string,
  pairs: readonly DictionaryPair[],
): Promise<Result<null>> => {
  try {
    await mkdir(folder, { recursive: true })
    for (const { language, aff, dic } of pairs) {
      await writeFileDurably(join(folder, `${language}.aff`), aff)
      await writeFileDurably(join(folder, `${language}.dic`), dic)
    }
    return ok(null)
  } catch (error) {
    return failStorage(error, 'save')
  }
}

/** Deletes a dictionary that was added; fails with `not-found` if there is none. */
export const deleteDictionary = async (
  folder: string | null,
  language: string,
): Promise<Result<null>> => {
  const added = (await listAdded(folder)).find((each) => each.language === language)
  if (added === undefined) return fail('not-found', 'This dictionary is no longer there.')
  try {
    await rm(added.dicFile)
    await rm(added.affFile)
    return ok(null)
  } catch (error) {
    return failStorage(error, 'remove')
  }
}
