import { readFile } from 'node:fs/promises'
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm'
import { decodeDictionary } from './decodeDictionary'
import type { DictionaryFiles, SpellingTask, SpellingWords } from './spellingMessages'

/** More take memory that nobody uses: one role has one language, and English beside it. */
const mostLoaded = 4
/** More would only push the likely ones out of sight. */
const mostSuggested = 5

const load = async ({ affFile, dicFile }: DictionaryFiles): Promise<Hunspell> => {
  const [affBytes, dicBytes] = await Promise.all([readFile(affFile), readFile(dicFile)])
  const { aff, dic } = decodeDictionary(affBytes, dicBytes)
  return createHunspellFromStrings(aff, dic)
}

/**
 * Creates what answers questions about spelling. Dictionaries stay loaded, the latest used. Rejects
 * for a dictionary that can't be read.
 */
export const createDictionaryAnswers = (): ((task: SpellingTask) => Promise<SpellingWords>) => {
  const loaded = new Map<string, Hunspell>()

  const get = async (files: DictionaryFiles): Promise<Hunspell> => {
    const hunspell = loaded.get(files.dicFile) ?? (await load(files))
    loaded.delete(files.dicFile)
    loaded.set(files.dicFile, hunspell)
    const [oldest] = loaded
    if (loaded.size > mostLoaded && oldest !== undefined) {
      oldest[1].dispose()
      loaded.delete(oldest[0])
    }
    return hunspell
  }

  return async (task) => {
    // One after the other, since the last one is asked only for what the others do not know.
    switch (task.kind) {
      case 'check': {
        let unknown = [...task.words]
        for (const files of task.dictionaries) {
          if (unknown.length === 0) break
          const hunspell = await get(files)
          unknown = unknown.filter((word) => !hunspell.testSpelling(word))
        }
        return unknown
      }
      case 'suggest': {
        const suggested = new Set<string>()
        for (const files of task.dictionaries)
          for (const word of (await get(files)).getSpellingSuggestions(task.word))
            suggested.add(word)
        return [...suggested].slice(0, mostSuggested)
      }
      case 'try': {
        for (const files of task.dictionaries) await get(files)
        return []
      }
    }
  }
}
