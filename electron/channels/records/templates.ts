import { ok } from '@shared/contract/result'
import { readStarters } from '../../services/templates/starters'
import type { TrashTasks } from '../../services/trash/trashTasks'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** Reading and changing templates. */
export const createTemplateHandlers = (trash: TrashTasks): WorkspaceAreaHandlers<'templates'> => ({
  'templates.list': (workspace) =>
    ok({ own: [...workspace.collection('templates').list()], starters: readStarters() }),
  'templates.create': (workspace, { draft }) => workspace.collection('templates').create(draft),
  'templates.save': (workspace, { record }) => workspace.collection('templates').save(record),
  'templates.remove': (workspace, { ids }) => trash.remove(workspace, 'templates', ids),
})
