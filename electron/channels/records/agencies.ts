import { ok } from '@shared/contract/result'
import type { TrashTasks } from '../../services/trash/trashTasks'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** Reading and changing agencies. */
export const createAgencyHandlers = (trash: TrashTasks): WorkspaceAreaHandlers<'agencies'> => ({
  'agencies.list': (workspace) => ok([...workspace.collection('agencies').list()]),
  'agencies.create': (workspace, { draft }) => workspace.collection('agencies').create(draft),
  'agencies.save': (workspace, { record }) => workspace.collection('agencies').save(record),
  /** Postings sent to the agency stay in the log. */
  'agencies.remove': (workspace, { ids }) => trash.remove(workspace, 'agencies', ids),
})
