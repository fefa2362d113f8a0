import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '@shared/contract/result'
import type { SpellingReply, SpellingTask, SpellingWords } from './spellingMessages'

/** Asks a question about spelling. */
export interface AskSpelling {
  ask: (task: SpellingTask) => Promise<Result<SpellingWords>>
  /** Forgets every dictionary that is loaded. */
  forget: () => Promise<void>
}

export const unreadableDictionary = (cause: string): Result<never> =>
  fail('damaged', 'This dictionary can’t be read. The text itself is not affected.', { cause })

/** How long a question may take, the loading of a large dictionary on a busy machine included. */
const patience = 60_000

/**
 * Asks a worker, so that nothing waits while a dictionary is loaded or searched. `workerFile` is
 * the bundled `spellingWorker`; absolute. A worker that dies or never answers is replaced by
 * another with the next question.
 */
export const createWorkerAsking = (workerFile: string, patienceMs = patience): AskSpelling => {
  let worker: Worker | null = null
  let asked = 0
  const open = new Map<number, (result: Result<SpellingWords>) => void>()

  const settle = (id: number, result: Result<SpellingWords>): void => {
    const resolve = open.get(id)
    open.delete(id)
    if (open.size === 0) worker?.unref()
    resolve?.(result)
  }
  const end = async (cause: string): Promise<void> => {
    const ended = worker
    worker = null
    for (const id of [...open.keys()]) settle(id, unreadableDictionary(cause))
    await ended?.terminate()
  }
  const start = (): Worker => {
    const started = new Worker(workerFile, { env: {} })
    const endIfCurrent = (cause: string): void => {
      if (worker === started) void end(cause)
    }
    started.on('message', (reply: SpellingReply) =>
      settle(reply.id, 'words' in reply ? ok(reply.words) : unreadableDictionary(reply.cause)),
    )
    started.on('error', (error) => endIfCurrent(error.message))
    started.on('exit', (status) => endIfCurrent(`exit status ${status}`))
    return started
  }

  return {
    ask: (task) =>
      new Promise((resolve) => {
        worker ??= start()
        // A process may end while its worker idles, and not before the answer is there.
        worker.ref()
        asked += 1
        const timer = setTimeout(() => void end('It took too long.'), patienceMs)
        open.set(asked, (result) => {
          clearTimeout(timer)
          resolve(result)
        })
        worker.postMessage({ id: asked, task })
      }),
    forget: () => end('It was replaced.'),
  }
}
