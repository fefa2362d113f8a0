import { ok } from '@shared/contract/result'
import { findRecord } from '../../services/records/findRecord'
import { findInRoles } from '../../services/replacing/findInRoles'
import { copyRole, listRoles, saveRole } from '../../services/records/roles'
import type { TrashTasks } from '../../services/trash/trashTasks'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** Reading and changing roles. */
export const createRoleHandlers = (trash: TrashTasks): WorkspaceAreaHandlers<'roles'> => ({
  'roles.list': (workspace) => ok(listRoles(workspace)),
  'roles.get': (workspace, { id }) => findRecord(workspace, 'roles', id),
  'roles.create': (workspace, { draft }) => workspace.collection('roles').create(draft),
  'roles.save': (workspace, { record }) => saveRole(workspace, record),
  'roles.findText': async (workspace, { query }) => ok(await findInRoles(workspace, query)),
  'roles.duplicate': (workspace, { id }) => copyRole(workspace, id),
  'roles.remove': (workspace, { ids }) => trash.remove(workspace, 'roles', ids),
})
