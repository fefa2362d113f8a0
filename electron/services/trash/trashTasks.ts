import type { TrashProgress } from '@shared/contract/channels/trashChannels'
import type { Emit } from '../emit'
import { createStoppableTasks, type StoppableTasks } from '../tasks/stoppableTasks'

/** The removing, restoring and deleting of many records. */
export type TrashTasks = StoppableTasks<TrashProgress>

export const createTrashTasks = (emit: Emit): TrashTasks =>
  createStoppableTasks((progress) => emit('trash.progress', progress))
