import { parentPort } from 'node:worker_threads'
import { readPastedPosting, readPostingFile } from '../readPosting'
import type { ReadingReply, ReadingTask } from './readingMessages'

// Reads one posting after the other; whoever started it enforces the limits on time and memory.

const reply = (message: ReadingReply): void => parentPort?.postMessage(message)

const perform = async (task: ReadingTask): Promise<void> => {
  reply({ kind: 'begun' })
  const result =
    task.kind === 'pasted'
      ? await readPastedPosting(task.pasted, { rules: task.rules })
      : await readPostingFile(task.bytes, task.fileName, {
          rules: task.rules,
          onProgress: (progress) => reply({ kind: 'progress', progress }),
        })
  reply({ kind: 'result', result })
}

parentPort?.on('message', (task: ReadingTask) => void perform(task))
