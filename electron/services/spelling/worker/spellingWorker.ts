import { parentPort } from 'node:worker_threads'
import { createDictionaryAnswers } from './askDictionaries'
import type { SpellingQuestion, SpellingReply } from './spellingMessages'

// Answers one question after the other.

const answer = createDictionaryAnswers()

const reply = (message: SpellingReply): void => parentPort?.postMessage(message)

let last: Promise<void> = Promise.resolve()

parentPort?.on('message', ({ id, task }: SpellingQuestion) => {
  last = last.then(async () => {
    try {
      reply({ id, words: await answer(task) })
    } catch (error) {
      reply({ id, cause: error instanceof Error ? error.message : String(error) })
    }
  })
})
