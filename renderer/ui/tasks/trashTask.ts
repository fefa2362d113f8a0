import { api } from '@renderer/data/api'
import { runProgressTask } from './progressTask'

/** Runs what removes records, brings them back or deletes them; stopped, what was done stays done. */
export const runTrashTask = <Value>(task: () => Promise<Value>): Promise<Value> =>
  runProgressTask(
    {
      event: 'trash.progress',
      titles: {
        removing: 'Deleting',
        restoring: 'Restoring',
        deleting: 'Deleting permanently',
      },
      unit: 'records',
      cancel: () => void api.ask('trash.cancel', {}),
    },
    task,
  )
