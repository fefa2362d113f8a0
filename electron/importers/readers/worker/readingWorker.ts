import { parentPort } from 'node:worker_threads'
import { readClipboard, readDocument } from '../readDocument'
import type { ReadingReply, ReadingTask } from './readingMessages'

// Reads one document after the other; whoever started it sees to time and memory.

const reply = (message: ReadingReply): void => parentPort?.postMessage(message)

const perform = async (task: ReadingTask): Promise<void> => {
  const result =
    task.kind === 'clipboard'
      ? await readClipboard(task.html)
      : await readDocument(task.bytes, task.fileName, {
          onProgress: (progress) => reply({ kind: 'progress', progress }),
        })
  reply({ kind: 'result', result })
}

parentPort?.on('message', (task: ReadingTask) => void perform(task))
