import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '@shared/contract/result'
import type { ReadSkillList } from '@shared/domain/skills/readSkillRows'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { PagePicture } from '@shared/model/reading/cvLayout'
import type { CvReading } from '@shared/model/reading/cvReading'
import type { SheetReading } from '@shared/model/reading/sheetReading'
import type { PostingReading } from '@shared/model/reading/postingReading'
import { createSerialQueue } from '@electron/store/tasks'
import type { CvPage } from '../../importers/readers/cv/showCvPage'
import { readingLimits } from '../../importers/readers/limits'
import { tooLargeFile } from '../../importers/readers/readerFault'
import type {
  FileContent,
  PageProgress,
  PastedText,
  ReadingOutcome,
  ReadingReply,
  ReadingTask,
} from '../../importers/readers/worker/readingMessages'

export interface ReadOptions {
  /** The meanings of headings in the workspace. */
  rules?: readonly HeadingRule[]
  signal?: AbortSignal
  onProgress?: (progress: PageProgress) => void
}

/** Reads postings and CVs of any kind, in a separate worker, one at a time, within `readingLimits`. */
export interface DocumentReading {
  /**
   * Reads a file whose content is `bytes`; its format is recognised by the content, then by the
   * name. Fails as `readDocument` does, with `invalid-input` if time or memory ran out, and with
   * `cancelled`.
   */
  readFile: (
    bytes: Uint8Array,
    fileName: string,
    options?: ReadOptions,
  ) => Promise<Result<PostingReading>>
  /** Reads what was pasted; see `readPastedPosting`. Fails as `readFile` does. */
  readPasted: (pasted: PastedText, options?: ReadOptions) => Promise<Result<PostingReading>>
  /** Reads the CV in a file. Fails as `readFile` does. */
  readCv: (bytes: Uint8Array, fileName: string, options?: ReadOptions) => Promise<Result<CvReading>>
  /** Renders a page of the CV in a file. Fails as `readFile` does, and with `invalid-input` if it has no such page. */
  showCvPage: (
    bytes: Uint8Array,
    fileName: string,
    page: CvPage,
    options?: ReadOptions,
  ) => Promise<Result<PagePicture>>
  /** Reads a list of candidates; null for text that is none. Fails as `readFile` does. */
  readSheet: (
    bytes: Uint8Array,
    fileName: string,
    options?: ReadOptions,
  ) => Promise<Result<SheetReading | null>>
  /** Reads a list of skills. Fails as `readFile` does, and with `invalid-input` for anything else. */
  readSkills: (
    bytes: Uint8Array,
    fileName: string,
    options?: ReadOptions,
  ) => Promise<Result<ReadSkillList>>
  /** Unpacks the documents in a ZIP file. Fails as `readFile` does, and with `invalid-input` for one that holds too much. */
  unpack: (
    bytes: Uint8Array,
    fileName: string,
    options?: ReadOptions,
  ) => Promise<Result<FileContent[]>>
  /** Ends the worker; a later call starts another. */
  close: () => Promise<void>
}

export interface DocumentReadingOptions {
  /** The bundled `readingWorker`. Absolute. */
  workerFile: string
  patienceMs?: number
  heapMegabytes?: number
  /** After this many documents, or one scan, a new worker is started, since WebAssembly never releases memory. */
  documentsPerWorker?: number
}

const cancelled = fail('cancelled', 'Reading was cancelled. Nothing was imported.')

const tookTooLong = fail(
  'invalid-input',
  'Reading this file took too long and was stopped. Open it in its own application, then copy and paste the text here.',
)

const tookTooMuch = fail(
  'invalid-input',
  'Reading this file takes too much memory. Open it in its own application, then copy and paste the text here.',
)

const isScan = (outcome: ReadingOutcome): boolean => {
  switch (outcome.kind) {
    case 'posting':
      return outcome.posting.isScanned
    case 'cv':
      return outcome.cv.kind === 'scan'
    case 'page':
    case 'sheet':
    case 'skills':
    case 'files':
      return false
  }
}

const misheard = fail('internal', 'The file could not be read. Restart Rolebench.')

const toPosting = (result: Result<ReadingOutcome>): Result<PostingReading> => {
  if (!result.ok) return result
  return result.value.kind === 'posting' ? ok(result.value.posting) : misheard
}

const toCv = (result: Result<ReadingOutcome>): Result<CvReading> => {
  if (!result.ok) return result
  return result.value.kind === 'cv' ? ok(result.value.cv) : misheard
}

const toPicture = (result: Result<ReadingOutcome>): Result<PagePicture> => {
  if (!result.ok) return result
  return result.value.kind === 'page' ? ok(result.value.picture) : misheard
}

const toSheet = (result: Result<ReadingOutcome>): Result<SheetReading | null> => {
  if (!result.ok) return result
  return result.value.kind === 'sheet' ? ok(result.value.sheet) : misheard
}

const toSkills = (result: Result<ReadingOutcome>): Result<ReadSkillList> => {
  if (!result.ok) return result
  return result.value.kind === 'skills' ? ok(result.value.list) : misheard
}

const toFiles = (result: Result<ReadingOutcome>): Result<FileContent[]> => {
  if (!result.ok) return result
  return result.value.kind === 'files' ? ok(result.value.files) : misheard
}

const failedToStart = (cause: string): Result<never> =>
  fail('internal', 'Files can’t be read at the moment. Restart Rolebench.', { cause })

export const createDocumentReading = ({
  workerFile,
  patienceMs = readingLimits.patienceMs,
  heapMegabytes = readingLimits.heapMegabytes,
  documentsPerWorker = 50,
}: DocumentReadingOptions): DocumentReading => {
  let worker: Worker | null = null
  let done = 0
  const enqueue = createSerialQueue()

  const stop = async (): Promise<void> => {
    const stopped = worker
    worker = null
    done = 0
    await stopped?.terminate()
  }

  const start = (): Worker => {
    const started = new Worker(workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      env: {},
    })
    // An idle worker must not keep the process alive.
    started.unref()
    return started
  }

  const perform = (
    task: ReadingTask,
    { signal, onProgress }: ReadOptions,
  ): Promise<Result<ReadingOutcome>> =>
    new Promise((resolve) => {
      const active = (worker ??= start())
      active.ref()
      const finish = (result: Result<ReadingOutcome>, isIntact: boolean): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
        active.off('message', hear).off('error', reportError).off('exit', reportExit)
        active.unref()
        done += 1
        if (isIntact && done < documentsPerWorker) resolve(result)
        else void stop().then(() => resolve(result))
      }
      const hear = (reply: ReadingReply): void => {
        switch (reply.kind) {
          case 'begun':
            clearTimeout(timer)
            timer = setTimeout(giveUp, patienceMs)
            break
          case 'progress':
            onProgress?.(reply.progress)
            break
          case 'result':
            finish(reply.result, !(reply.result.ok && isScan(reply.result.value)))
        }
      }
      const reportError = (error: NodeJS.ErrnoException): void => {
        const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        finish(isFull ? tookTooMuch : failedToStart(error.message), false)
      }
      const reportExit = (status: number): void =>
        finish(failedToStart(`exit status ${status}`), false)
      const abort = (): void => finish(cancelled, false)
      const giveUp = (): void => finish(tookTooLong, false)
      // The time that a busy machine takes to start a worker does not count towards the document's time.
      let timer = setTimeout(giveUp, readingLimits.patienceMs)
      signal?.addEventListener('abort', abort)
      active.on('message', hear).on('error', reportError).on('exit', reportExit)
      if (task.kind === 'pasted') active.postMessage(task)
      else {
        // A copy, since transferring detaches the caller's bytes.
        const bytes = new Uint8Array(task.bytes)
        active.postMessage({ ...task, bytes }, [bytes.buffer])
      }
    })

  const readInTurn = (task: ReadingTask, options: ReadOptions): Promise<Result<ReadingOutcome>> => {
    const { signal } = options
    const turn = enqueue(async () =>
      signal?.aborted === true ? cancelled : perform(task, options),
    )
    if (signal === undefined) return turn
    // A cancelled task answers at once instead of waiting for its turn.
    const aborted = new Promise<Result<ReadingOutcome>>((resolve) => {
      signal.addEventListener('abort', () => resolve(cancelled), { once: true })
    })
    return Promise.race([turn, aborted])
  }

  const readContent = (
    task: Extract<ReadingTask, FileContent>,
    options: ReadOptions,
  ): Promise<Result<ReadingOutcome>> =>
    task.bytes.byteLength > readingLimits.fileBytes
      ? Promise.resolve(tooLargeFile)
      : readInTurn(task, options)

  return {
    readFile: async (bytes, fileName, options = {}) =>
      toPosting(
        await readContent({ kind: 'file', bytes, fileName, rules: options.rules ?? [] }, options),
      ),
    readPasted: async (pasted, options = {}) =>
      toPosting(await readInTurn({ kind: 'pasted', pasted, rules: options.rules ?? [] }, options)),
    readCv: async (bytes, fileName, options = {}) =>
      toCv(await readContent({ kind: 'cv', bytes, fileName }, options)),
    showCvPage: async (bytes, fileName, page, options = {}) =>
      toPicture(await readContent({ kind: 'page', bytes, fileName, page }, options)),
    readSheet: async (bytes, fileName, options = {}) =>
      toSheet(await readContent({ kind: 'sheet', bytes, fileName }, options)),
    readSkills: async (bytes, fileName, options = {}) =>
      toSkills(await readContent({ kind: 'skills', bytes, fileName }, options)),
    unpack: async (bytes, fileName, options = {}) =>
      toFiles(await readInTurn({ kind: 'archive', bytes, fileName }, options)),
    close: stop,
  }
}
