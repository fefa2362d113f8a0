import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import type { Dictionary, SpellingAnswer } from '@shared/model/workspace/dictionary'
import {
  chooseDictionaries,
  deleteDictionary,
  keepDictionaries,
  listDictionaries,
  type FoundDictionary,
} from './dictionaries'
import { pairDictionaries, type DictionaryPair } from './pairDictionaries'
import { readDictionaryFiles } from './readDictionaryFiles'
import type { AskSpelling } from './worker/askWorker'

/** Checks the spelling of words by the dictionaries of this machine. */
export interface Spelling {
  /** Finds the misspelt among words. A word that English knows is right in every language. */
  check: (language: string, words: readonly string[]) => Promise<Result<SpellingAnswer>>
  /** Suggests what a misspelt word may mean, the likeliest first. */
  suggest: (language: string, word: string) => Promise<Result<string[]>>
  list: () => Promise<Dictionary[]>
  /**
   * Adds the dictionaries in chosen files, which are absolute paths, and returns all. Each is tried
   * first. Fails with `invalid-input` and `damaged`; then none is added.
   */
  add: (paths: readonly string[]) => Promise<Result<Dictionary[]>>
  /** Removes one that was added, and returns those left; fails with `not-found`. */
  remove: (language: string) => Promise<Result<Dictionary[]>>
}

export interface SpellingOptions extends AskSpelling {
  /** Where added dictionaries are kept; absolute. Null where none can be. */
  addedFolder: string | null
}

const describe = ({ language, isShipped }: FoundDictionary): Dictionary => ({ language, isShipped })

const noPlace = fail('read-only', 'Dictionaries can’t be added here.')

const isEnglish = ({ language }: FoundDictionary): boolean => language.startsWith('en')

export const createSpelling = ({ addedFolder, ask, forget }: SpellingOptions): Spelling => {
  const list = async (): Promise<Dictionary[]> =>
    (await listDictionaries(addedFolder)).map(describe)

  const choose = async (language: string): Promise<FoundDictionary[]> =>
    chooseDictionaries(await listDictionaries(addedFolder), language)

  /** Tries dictionaries in a folder that nobody else sees, before they replace others. */
  const tryOut = async (pairs: readonly DictionaryPair[]): Promise<Result<unknown>> => {
    const folder = await mkdtemp(join(tmpdir(), 'rolebench-dictionary-'))
    try {
      const kept = await keepDictionaries(folder, pairs)
      if (!kept.ok) return kept
      const added = (await listDictionaries(folder)).filter(({ isShipped }) => !isShipped)
      return await ask({ kind: 'try', dictionaries: added })
    } finally {
      await forget()
      await rm(folder, { recursive: true, force: true })
    }
  }

  return {
    check: async (language, words) => {
      const chosen = await choose(language)
      if (chosen.length === 0) return ok({ hasDictionary: false, misspelt: [] })
      const english = chosen.every(isEnglish) ? [] : await choose('en')
      const misspelt = await ask({ kind: 'check', dictionaries: [...chosen, ...english], words })
      return misspelt.ok ? ok({ hasDictionary: true, misspelt: [...misspelt.value] }) : misspelt
    },
    suggest: async (language, word) => {
      const [first] = await choose(language)
      if (first === undefined) return ok([])
      const suggested = await ask({ kind: 'suggest', dictionaries: [first], word })
      return suggested.ok ? ok([...suggested.value]) : suggested
    },
    list,
    add: async (paths) => {
      if (addedFolder === null) return noPlace
      const files = await readDictionaryFiles(paths)
      if (!files.ok) return files
      const pairs = pairDictionaries(files.value)
      if (!pairs.ok) return pairs
      const tried = await tryOut(pairs.value)
      if (!tried.ok) return tried
      const kept = await keepDictionaries(addedFolder, pairs.value)
      return kept.ok ? ok(await list()) : kept
    },
    remove: async (language) => {
      await forget()
      const deleted = await deleteDictionary(addedFolder, language)
      return deleted.ok ? ok(await list()) : deleted
    },
  }
}
