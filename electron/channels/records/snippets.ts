import { ok } from '@shared/contract/result'
import { addStarterSnippets } from '../../services/templates/starterSnippets'
import type { TrashTasks } from '../../services/trash/trashTasks'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** Reading and changing snippets. */
export const createSnippetHandlers = (trash: TrashTasks): WorkspaceAreaHandlers<'snippets'> => ({
  'snippets.list': (workspace) => ok([...workspace.collection('snippets').list()]),
  'snippets.create': (workspace, { draft }) => workspace.collection('snippets').create(draft),
  'snippets.addStarters': addStarterSnippets,
  'snippets.save': (workspace, { record }) => workspace.collection('snippets').save(record),
  'snippets.remove': (workspace, { ids }) => trash.remove(workspace, 'snippets', ids),
})
