import type { BackupProgress } from '@shared/contract/backupChannels'
import { api } from '@renderer/lib/api'
import { useLongTask } from '@renderer/ui/longTask'

/** A task that is over within this many milliseconds needs no dialog. */
const shownAfterMs = 400

const titles: Record<BackupProgress['step'], string> = {
  writing: 'Backing up',
  checking: 'Reading the backup back',
  restoring: 'Restoring the backup',
}

/** Stops the task; what was written of it so far is removed. */
const cancel = (): void => void api.ask('backups.cancel', {})

/** Runs a backup or the restoring of one, and shows how far it is with a way to stop it. */
export const runBackupTask = async <Value>(task: () => Promise<Value>): Promise<Value> => {
  const startedAt = Date.now()
  const end = api.subscribe('backups.progress', ({ step, done, total }) => {
    if (Date.now() - startedAt < shownAfterMs) return
    useLongTask.setState({ task: { title: titles[step], unit: 'files', done, total, cancel } })
  })
  try {
    return await task()
  } finally {
    end()
    useLongTask.setState({ task: null })
  }
}
