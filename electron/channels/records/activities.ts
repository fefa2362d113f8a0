import { ok } from '@shared/contract/result'
import { listActivities } from '../../services/activities/listActivities'
import {
  createActivity,
  removeActivities,
  saveActivity,
} from '../../services/activities/writeActivities'
import type { TrashTasks } from '../../services/trash/trashTasks'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** Reading and changing activities. */
export const createActivityHandlers = (trash: TrashTasks): WorkspaceAreaHandlers<'activities'> => ({
  'activities.list': (workspace, filter) => ok(listActivities(workspace, filter)),
  'activities.create': (workspace, { draft }) => createActivity(workspace, draft),
  'activities.save': (workspace, { record }) => saveActivity(workspace, record),
  'activities.remove': (workspace, { ids }) => removeActivities(workspace, trash, ids),
})
