import { ok } from '@shared/contract/result'
import type { HandlerContext } from '../services/context'
import { listTrash } from '../services/trash/listTrash'
import type { TrashTasks } from '../services/trash/trashTasks'
import type { AreaHandlers } from './handling/areaHandlers'
import { bindToSession } from './handling/workspaceHandlers'

/** Listing, restoring and permanently deleting trashed records. */
export const createTrashHandlers = (
  { session }: Pick<HandlerContext, 'session'>,
  trash: TrashTasks,
): AreaHandlers<'trash'> => ({
  ...bindToSession(session, {
    'trash.list': listTrash,
    'trash.restore': (workspace, { records }) => trash.restore(workspace, records),
    'trash.empty': (workspace, { entries }) => trash.empty(workspace, entries),
  }),
  'trash.cancel': () => {
    trash.stop()
    return Promise.resolve(ok(null))
  },
})
