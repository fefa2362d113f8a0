import { ok } from '@shared/contract/result'
import { createDictionaryAnswers } from '@electron/services/spelling/worker/askDictionaries'
import {
  unreadableDictionary,
  type AskSpelling,
} from '@electron/services/spelling/worker/askWorker'

/** Asks Hunspell itself without a worker. */
export const createInProcessSpelling = (): AskSpelling => {
  let answer = createDictionaryAnswers()
  return {
    ask: async (task) => {
      try {
        return ok(await answer(task))
      } catch (error) {
        return unreadableDictionary(String(error))
      }
    },
    forget: () => {
      answer = createDictionaryAnswers()
      return Promise.resolve()
    },
  }
}
