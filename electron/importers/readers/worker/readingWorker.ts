import { parentPort } from 'node:worker_threads'
import { ok, type Result } from '@shared/contract/result'
import { unpackFile } from '../archive/unpackArchive'
import { readCvFile } from '../cv/readCvFile'
import { showCvPage } from '../cv/showCvPage'
import { readSheet } from '../sheet/readSheet'
import { readSkillFile } from '../sheet/readSkillFile'
import { readPastedPosting, readPostingFile } from '../readPosting'
import type { PageProgress, ReadingOutcome, ReadingReply, ReadingTask } from './readingMessages'

// Reads one document after the other; whoever started it enforces the limits on time and memory.

const reply = (message: ReadingReply): void => parentPort?.postMessage(message)

const onProgress = (progress: PageProgress): void => reply({ kind: 'progress', progress })

const wrap = <Value>(
  result: Result<Value>,
  toOutcome: (value: Value) => ReadingOutcome,
): Result<ReadingOutcome> => (result.ok ? ok(toOutcome(result.value)) : result)

const read = async (task: ReadingTask): Promise<Result<ReadingOutcome>> => {
  switch (task.kind) {
    case 'pasted':
      return wrap(await readPastedPosting(task.pasted, { rules: task.rules }), (posting) => ({
        kind: 'posting',
        posting,
      }))
    case 'file':
      return wrap(
        await readPostingFile(task.bytes, task.fileName, { rules: task.rules, onProgress }),
        (posting) => ({ kind: 'posting', posting }),
      )
    case 'cv':
      return wrap(await readCvFile(task.bytes, task.fileName, { onProgress }), (cv) => ({
        kind: 'cv',
        cv,
      }))
    case 'page':
      return wrap(await showCvPage(task.bytes, task.fileName, task.page), (picture) => ({
        kind: 'page',
        picture,
      }))
    case 'sheet':
      return wrap(await readSheet(task.bytes, task.fileName), (sheet) => ({ kind: 'sheet', sheet }))
    case 'skills':
      return wrap(await readSkillFile(task.bytes, task.fileName), (list) => ({
        kind: 'skills',
        list,
      }))
    case 'archive':
      return wrap(await unpackFile(task.bytes, task.fileName), (files) => ({
        kind: 'files',
        files,
      }))
  }
}

const perform = async (task: ReadingTask): Promise<void> => {
  reply({ kind: 'begun' })
  reply({ kind: 'result', result: await read(task) })
}

parentPort?.on('message', (task: ReadingTask) => void perform(task))
