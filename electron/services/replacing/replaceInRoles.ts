import {
  applyChanges,
  planReplacement,
  type TextChange,
} from '@shared/domain/replacing/textChanges'
import type { AppError } from '@shared/contract/result'
import type { RoleId } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import type { TextQuery } from '@shared/model/writing/textQuery'
import type { Workspace } from '@electron/store/types'
import { failNotFound } from '../records/findRecord'
import { saveRole } from '../records/roles'
import { findInRoles } from './findInRoles'

/** What is, or would be, replaced in one role. */
export interface RoleReplacement {
  roleId: RoleId
  title: string
  /** How often the words were found. */
  count: number
  changes: (TextChange & { label: string })[]
}

export interface RolesReplacement {
  roles: RoleReplacement[]
  /** Roles that could not be saved, and stay as they were. */
  left: { roleId: RoleId; title: string; error: AppError }[]
}

const saveChanges = async (
  workspace: Workspace,
  { roleId, changes }: RoleReplacement,
): Promise<AppError | null> => {
  const role = workspace.collection('roles').get(roleId)
  const changed = role && applyChanges(role, changes)
  const saved = changed ? await saveRole(workspace, changed) : failNotFound('roles', roleId)
  return saved.ok ? null : saved.error
}

/**
 * Replaces words in the text of roles, each role whole or not at all. With `isDryRun`, nothing is
 * saved.
 */
export const replaceInRoles = async (
  workspace: Workspace,
  {
    query,
    replacement,
    roles,
    isDryRun,
  }: { query: TextQuery; replacement: string; roles?: readonly Role[]; isDryRun: boolean },
): Promise<RolesReplacement> => {
  const found = await findInRoles(workspace, query, roles, Number.POSITIVE_INFINITY)
  const outcome: RolesReplacement = { roles: [], left: [] }
  for (const { roleId, title, texts } of found.roles) {
    const changes = texts.flatMap((text) =>
      planReplacement([text], replacement).map((change) => ({ ...change, label: text.label })),
    )
    if (changes.length === 0) continue
    const count = texts.reduce((sum, { ranges }) => sum + ranges.length, 0)
    const one: RoleReplacement = { roleId, title, count, changes }
    const error = isDryRun ? null : await saveChanges(workspace, one)
    if (error === null) outcome.roles.push(one)
    else outcome.left.push({ roleId, title, error })
  }
  return outcome
}
