import type { AreaHandlers } from './areaHandlers'
import type { HandlerContext } from './context'
import { restoreRecords } from './recordTrash'
import { withWorkspace } from './withWorkspace'

/** Bringing back what was removed. */
export const createTrashHandlers = ({
  session,
}: Pick<HandlerContext, 'session'>): AreaHandlers<'trash'> => ({
  'trash.restore': ({ records }) =>
    withWorkspace(session, (workspace) => restoreRecords(workspace, records)),
})
