import type { Result } from '@shared/contract/result'
import { summarizeRole } from '@shared/domain/records/summaries'
import { duplicateRole } from '@shared/domain/roles/duplicateRole'
import type { RoleId } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import type { RoleVersionId } from '@shared/model/roleVersion'
import type { RoleSummary } from '@shared/model/workspace/summaries'
import type { Workspace } from '@electron/store/types'
import { groupByRole } from './applicationGroups'
import { findRecord } from './findRecord'

/** Lists all roles with the number of candidates for each. */
export const listRoles = (workspace: Workspace): RoleSummary[] => {
  const groups = groupByRole(workspace)
  const roles = workspace.collection('roles').list()
  return roles.map((role) => summarizeRole(role, groups.of(role.id).length))
}

/** Saves a changed role, after keeping the version before the first edit. */
export const saveRole = async (workspace: Workspace, record: Role): Promise<Result<Role>> => {
  const kept = await workspace.versions.keepBeforeEditing(record.id)
  return kept.ok ? workspace.collection('roles').save(record) : kept
}

/** Creates a copy of a role without what belongs only to the original; see `duplicateRole`. */
export const copyRole = async (workspace: Workspace, id: RoleId): Promise<Result<Role>> => {
  const role = findRecord(workspace, 'roles', id)
  return role.ok ? workspace.collection('roles').create(duplicateRole(role.value)) : role
}

/** Replaces a role by one of its versions, except for what is due on it and the stages of its applications; the current state is kept as a version first. */
export const restoreVersion = async (
  workspace: Workspace,
  roleId: RoleId,
  id: RoleVersionId,
): Promise<Result<Role>> => {
  const present = findRecord(workspace, 'roles', roleId)
  if (!present.ok) return present
  const version = await workspace.versions.read(roleId, id)
  if (!version.ok) return version
  const replaced = await workspace.versions.keep(roleId, 'restore')
  if (!replaced.ok) return replaced
  const { rev, nextAction, settledClosing, stages } = present.value
  const kept = { rev, nextAction, settledClosing, stages }
  return workspace.collection('roles').save({ ...version.value, ...kept })
}
