import { ok } from '@shared/contract/result'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { describeRemoved } from '../services/trash/describeRemoved'
import { restoreRecords } from '../services/trash/bulkDelete'
import type { TrashTasks } from '../services/trash/trashTasks'
import { withWorkspace } from './handling/withWorkspace'

/** What was removed: to have it back, or to be rid of it. */
export const createTrashHandlers = ({
  session,
  trashTasks,
}: Pick<HandlerContext, 'session'> & { trashTasks: TrashTasks }): AreaHandlers<'trash'> => ({
  'trash.list': () =>
    withWorkspace(session, async (workspace) => {
      const removed = await workspace.trash.list()
      return removed.ok ? ok(describeRemoved(workspace, removed.value)) : removed
    }),

  'trash.restore': ({ records }) =>
    withWorkspace(session, (workspace) =>
      trashTasks.run((task) => restoreRecords(workspace, records, task)),
    ),

  'trash.empty': ({ entries }) =>
    withWorkspace(session, async (workspace) => {
      const deleted = await trashTasks.run(({ signal, onProgress }) =>
        workspace.trash.empty(entries, {
          signal,
          onProgress: (progress) => onProgress({ step: 'deleting', ...progress }),
        }),
      )
      return deleted.ok ? ok({ deleted: deleted.value }) : deleted
    }),

  'trash.cancel': () => {
    trashTasks.stop()
    return Promise.resolve(ok(null))
  },
})
