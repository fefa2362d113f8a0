import { ok } from '@shared/contract/result'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { listReferences, removeRecords } from '../services/trash/bulkDelete'
import type { TrashTasks } from '../services/trash/trashTasks'
import { withWorkspace } from './handling/withWorkspace'

/** Reading and changing agencies. */
export const createAgencyHandlers = ({
  session,
  trashTasks,
}: Pick<HandlerContext, 'session'> & { trashTasks: TrashTasks }): AreaHandlers<'agencies'> => ({
  'agencies.list': () =>
    withWorkspace(session, (workspace) => ok([...workspace.collection('agencies').list()])),

  'agencies.create': ({ draft }) =>
    withWorkspace(session, (workspace) => workspace.collection('agencies').create(draft)),

  'agencies.save': ({ record }) =>
    withWorkspace(session, (workspace) => workspace.collection('agencies').save(record)),

  /** What was sent to an agency stays in the log after the agency is gone. */
  'agencies.remove': ({ ids }) =>
    withWorkspace(session, (workspace) =>
      trashTasks.run((task) => removeRecords(workspace, listReferences('agencies', ids), task)),
    ),
})
