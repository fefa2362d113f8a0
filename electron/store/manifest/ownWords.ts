import { ok } from '@shared/contract/result'
import { changeManifest, type ManifestAccess } from './changeManifest'
import type { OwnWords } from '../types'

interface OwnWordsOptions extends ManifestAccess {
  /** The words that were known when the workspace was opened. */
  words: readonly string[]
}

/** Creates access to the words that `rolebench.json` adds to the dictionaries. */
export const createOwnWords = ({ words, ...access }: OwnWordsOptions): OwnWords => {
  let present = words
  return {
    list: () => present,
    set: async (word, isKnown) => {
      const changed = await changeManifest(access, (manifest) => {
        const others = (manifest.ownWords ?? []).filter((other) => other !== word)
        return { ...manifest, ownWords: isKnown ? [...others, word] : others }
      })
      if (!changed.ok) return changed
      present = changed.value.ownWords ?? []
      return ok(present)
    },
  }
}
