import type { Result } from '@shared/contract/result'
import type { RoleId } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import type { RoleVersionId } from '@shared/model/roleVersion'
import type { Workspace } from '../store/types'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { findRecord } from '../services/records/findRecord'
import { withWorkspace } from './handling/withWorkspace'

/** The past versions of roles. */
export const createVersionHandlers = ({
  session,
}: Pick<HandlerContext, 'session'>): AreaHandlers<'versions'> => ({
  'versions.list': ({ roleId }) =>
    withWorkspace(session, (workspace) => workspace.versions.list(roleId)),

  'versions.get': ({ roleId, id }) =>
    withWorkspace(session, (workspace) => workspace.versions.read(roleId, id)),

  'versions.keep': ({ roleId }) =>
    withWorkspace(session, (workspace) => workspace.versions.keep(roleId, 'asked')),

  'versions.restore': ({ roleId, id }) =>
    withWorkspace(session, (workspace) => restoreVersion(workspace, roleId, id)),
})

/** Puts a version in the place of the present role, which is kept as a version first. */
async function restoreVersion(
  workspace: Workspace,
  roleId: RoleId,
  id: RoleVersionId,
): Promise<Result<Role>> {
  const present = findRecord(workspace, 'roles', roleId)
  if (!present.ok) return present
  const version = await workspace.versions.read(roleId, id)
  if (!version.ok) return version
  const kept = await workspace.versions.keep(roleId, 'restore')
  if (!kept.ok) return kept
  return workspace.collection('roles').save({ ...version.value, rev: present.value.rev })
}
