import { api } from '@renderer/data/api'
import { runProgressTask } from '@renderer/ui/tasks/progressTask'

/** Runs a backup or the restoring of one; stopped, what was written of it so far is removed. */
export const runBackupTask = <Value>(task: () => Promise<Value>): Promise<Value> =>
  runProgressTask(
    {
      event: 'backups.progress',
      titles: {
        writing: 'Backing up',
        checking: 'Reading the backup back',
        restoring: 'Restoring the backup',
      },
      unit: 'files',
      cancel: () => void api.ask('backups.cancel', {}),
    },
    task,
  )
