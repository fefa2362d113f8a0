import { ok } from '@shared/contract/result'
import type { AreaHandlers } from './areaHandlers'
import type { HandlerContext } from './context'
import { describeRemoved } from './describeRemoved'
import { restoreRecords } from './recordTrash'
import { withWorkspace } from './withWorkspace'

/** What was removed: to have it back, or to be rid of it. */
export const createTrashHandlers = ({
  session,
}: Pick<HandlerContext, 'session'>): AreaHandlers<'trash'> => ({
  'trash.list': () =>
    withWorkspace(session, async (workspace) => {
      const removed = await workspace.trash.list()
      return removed.ok ? ok(describeRemoved(workspace, removed.value)) : removed
    }),

  'trash.restore': ({ records }) =>
    withWorkspace(session, (workspace) => restoreRecords(workspace, records)),

  'trash.empty': ({ entries }) =>
    withWorkspace(session, async (workspace) => {
      const deleted = await workspace.trash.empty(entries)
      return deleted.ok ? ok({ deleted: deleted.value }) : deleted
    }),
})
