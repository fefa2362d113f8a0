import { api } from '@renderer/data/api'
import { runProgressTask } from './progressTask'

/** Runs a task that deletes or restores records; if it is stopped, what was done stays done. */
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
