import { parentPort } from 'node:worker_threads'
import { takeBackup, type BackupProgress } from '@electron/store/backups'
import { throttleProgress } from '../../tasks/throttleProgress'
import type { BackupOrder, BackupReply } from './backupMessages'

// Takes one backup; whoever started it ends it when the result has come.

const cancelling = new AbortController()

const reply = (message: BackupReply): void => parentPort?.postMessage(message)

const obey = async (order: BackupOrder): Promise<void> => {
  if (order.kind === 'cancel') {
    cancelling.abort()
    return
  }
  const { folder, workspaceId, place, now } = order
  const onProgress = throttleProgress<BackupProgress>((progress) =>
    reply({ kind: 'progress', progress }),
  )
  const options = { now, onProgress, signal: cancelling.signal }
  reply({ kind: 'result', result: await takeBackup(folder, workspaceId, place, options) })
}

parentPort?.on('message', (order: BackupOrder) => void obey(order))
