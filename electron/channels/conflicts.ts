import { listConflicts } from '../services/workspaces/listConflicts'
import type { WorkspaceAreaHandlers } from './handling/workspaceHandlers'

/** Records that were changed on two computers in the same fields. */
export const conflictHandlers: WorkspaceAreaHandlers<'conflicts'> = {
  'conflicts.list': listConflicts,
  'conflicts.resolve': ({ conflicts }, { collection, ...resolution }) =>
    conflicts.resolve(collection, resolution),
}
