import type { SpellingAnswer } from '@shared/model/workspace/dictionary'
import type { Result } from '@shared/contract/result'
import { api } from './api'

/** What is known of words: whether each is misspelt, by language. */
const known = new Map<string, Map<string, boolean>>()

/** Forgets what the dictionaries said, because there are others now. */
export const forgetSpelling = (): void => known.clear()

/**
 * Returns which of the words are misspelt. Only those not asked for before are asked of the main
 * process. Fails as `spelling.check` does.
 */
export const checkSpelling = async (
  language: string,
  words: readonly string[],
): Promise<Result<SpellingAnswer>> => {
  const before = known.get(language) ?? new Map<string, boolean>()
  const unasked = [...new Set(words)].filter((word) => !before.has(word))
  if (unasked.length > 0 || words.length === 0) {
    const answer = await api.ask('spelling.check', { language, words: unasked })
    if (!answer.ok || !answer.value.hasDictionary) return answer
    const misspelt = new Set(answer.value.misspelt)
    for (const word of unasked) before.set(word, misspelt.has(word))
    known.set(language, before)
  }
  return {
    ok: true,
    value: { hasDictionary: true, misspelt: words.filter((word) => before.get(word)) },
  }
}
