import type { OpenValue } from '@shared/model/openEnum'
import type { RoleId } from '@shared/model/ids'
import {
  createEmptyRoleDraft,
  type Role,
  type RoleDraft,
  type RoleStatus,
} from '@shared/model/role'
import type { Result } from '@shared/contract/result'
import { go, type RoleTab } from '@renderer/navigation/routes'
import { api } from '@renderer/data/api'
import { editSessions } from '@renderer/editing/editableRecords'
import { countOf } from '@renderer/format/words'
import { roleStatusLabels } from '@renderer/format/labels'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { removeWithUndo } from '@renderer/editing/removeWithUndo'

/** Shows a role, or only the list. */
export const showRole = (roleId: RoleId | null, tab: RoleTab = 'posting'): void =>
  go({ area: 'roles', roleId, tab })

const showNew = (result: Result<Role>): boolean => {
  if (result.ok) showRole(result.value.id)
  else notifyError(result.error)
  return result.ok
}

/** Stores a new role and shows it; false if that failed, which the user is told. */
export const createRole = async (draft: RoleDraft = createEmptyRoleDraft()): Promise<boolean> =>
  showNew(await api.ask('roles.create', { draft }))

/** Duplicates a role with everything written in it, and shows the copy. */
export const duplicateRole = async (id: RoleId): Promise<boolean> => {
  await editSessions.roles.flush([id])
  return showNew(await api.ask('roles.duplicate', { id }))
}

/** Deletes roles and their applications, with *Undo*. */
export const removeRoles = (ids: RoleId[]): Promise<boolean> =>
  removeWithUndo('roles', ids, `Deleted ${countOf(ids.length, 'role')}.`)

const saveStatus = async (
  id: RoleId,
  status: OpenValue<RoleStatus>,
): Promise<OpenValue<RoleStatus> | null> => {
  const read = await api.ask('roles.get', { id })
  if (!read.ok) {
    notifyError(read.error)
    return null
  }
  if (read.value.status === status) return null
  const saved = await api.ask('roles.save', { record: { ...read.value, status } })
  if (saved.ok) return read.value.status
  notifyError(saved.error)
  return null
}

/** Changes the status of roles, with *Undo*. Unsaved edits to them are saved first. */
export const setRoleStatus = async (ids: readonly RoleId[], status: RoleStatus): Promise<void> => {
  await editSessions.roles.flush(ids)
  const changed: { id: RoleId; before: OpenValue<RoleStatus> }[] = []
  for (const id of ids) {
    const before = await saveStatus(id, status)
    if (before) changed.push({ id, before })
  }
  if (changed.length === 0) return
  notifyUndo({
    message: `${countOf(changed.length, 'role')}: ${roleStatusLabels[status].label}.`,
    onUndo: () => {
      void (async () => {
        for (const { id, before } of changed) await saveStatus(id, before)
      })()
    },
  })
}
