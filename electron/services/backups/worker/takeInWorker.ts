import { Worker } from 'node:worker_threads'
import { fail, type Result } from '@shared/contract/result'
import type { BackupHeader, TakeBackup } from '@electron/store/backups'
import type { BackupOrder, BackupReply } from './backupMessages'

const failUnexpectedly = (cause: string): Result<never> =>
  fail(
    'internal',
    'The backup ended unexpectedly and was not kept. Try again. If this keeps happening, restart Rolebench.',
    { cause },
  )

const failCancelled = (): Result<never> =>
  fail('cancelled', 'Cancelled. The disk did not respond, so part of a backup may be left on it.')

/** How long a cancelled backup may take to remove what it wrote, in milliseconds. */
const cancelPatience = 5_000

/**
 * Takes backups as `takeBackup` does, each in a worker of its own, so that neither compressing
 * tens of thousands of files nor clearing up after it holds this thread up. `workerFile` is the
 * bundled `backupWorker`; absolute. Fails with `internal` where the worker itself fails. A
 * cancelled backup ends with `cancelled` even where a disk that no longer responds keeps the
 * worker from ending.
 */
export const createTakingInWorker =
  (workerFile: string, cancelPatienceMs = cancelPatience): TakeBackup =>
  (folder, workspaceId, place, { now, onProgress, signal }) =>
    new Promise<Result<BackupHeader>>((resolve) => {
      const worker = new Worker(workerFile, { env: {} })
      let patience: NodeJS.Timeout | undefined
      const send = (order: BackupOrder): void => worker.postMessage(order)
      const cancel = (): void => {
        send({ kind: 'cancel' })
        patience = setTimeout(abandon, cancelPatienceMs)
      }
      const stopListening = (): Promise<number> => {
        clearTimeout(patience)
        signal?.removeEventListener('abort', cancel)
        worker.removeAllListeners()
        return worker.terminate()
      }
      const finish = (result: Result<BackupHeader>): void =>
        void stopListening().then(() => resolve(result))
      const abandon = (): void => {
        void stopListening()
        resolve(failCancelled())
      }
      worker.on('message', (reply: BackupReply) => {
        if (reply.kind === 'progress') onProgress?.(reply.progress)
        else finish(reply.result)
      })
      worker.on('error', (error) => finish(failUnexpectedly(error.message)))
      worker.on('exit', (status) => finish(failUnexpectedly(`exit status ${status}`)))
      send({ kind: 'take', folder, workspaceId, place, now })
      if (signal?.aborted === true) cancel()
      else signal?.addEventListener('abort', cancel, { once: true })
    })
