import { restoreVersion } from '../services/records/roles'
import type { WorkspaceAreaHandlers } from './handling/workspaceHandlers'

/** The past versions of roles. */
export const versionHandlers: WorkspaceAreaHandlers<'versions'> = {
  'versions.list': ({ versions }, { roleId }) => versions.list(roleId),
  'versions.get': ({ versions }, { roleId, id }) => versions.read(roleId, id),
  'versions.keep': ({ versions }, { roleId }) => versions.keep(roleId, 'asked'),
  'versions.restore': (workspace, { roleId, id }) => restoreVersion(workspace, roleId, id),
}
