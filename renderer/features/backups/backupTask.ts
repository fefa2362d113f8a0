import { api } from '@renderer/data/api'
import { runProgressTask } from '@renderer/ui/tasks/progressTask'

/** Backs up or restores; if stopped, whatever was written so far is removed. */
export const runBackupTask = <Value>(task: () => Promise<Value>): Promise<Value> =>
  runProgressTask(
    {
      event: 'backups.progress',
      titles: {
        writing: 'Backing up',
        checking: 'Verifying the backup',
        restoring: 'Restoring the backup',
      },
      unit: 'files',
      cancel: () => void api.ask('backups.cancel', {}),
    },
    task,
  )
