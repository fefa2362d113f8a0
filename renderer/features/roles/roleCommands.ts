import type { OpenValue } from '@shared/model/openEnum'
import type { RoleId } from '@shared/model/ids'
import { createEmptyRoleDraft, type Role, type RoleStatus } from '@shared/model/role'
import type { Result } from '@shared/contract/result'
import { focusList, focusRoleTitle } from '@renderer/navigation/focusWhenShown'
import { go, type RoleTab } from '@renderer/navigation/routes'
import { api } from '@renderer/data/api'
import { editSessions } from '@renderer/editing/editableRecords'
import { roleStatusLabels } from '@renderer/format/labels'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { isUntouched } from '@renderer/editing/discardUntouched'
import { nameRoles } from '@renderer/editing/recordNames'
import { removeWithUndo } from '@renderer/editing/undo/removeWithUndo'

/** Shows a role, or only the list. */
export const showRole = (roleId: RoleId | null, tab: RoleTab = 'posting'): void =>
  go({ area: 'roles', roleId, tab })

/** Shows a role that was just made, with the cursor in its title. */
export const showNewRole = (id: RoleId): void => {
  showRole(id)
  focusRoleTitle(id)
}

const showNew = (result: Result<Role>): boolean => {
  if (result.ok) showNewRole(result.value.id)
  else notifyError(result.error)
  return result.ok
}

/** Shows a blank role with the cursor in its title: the one begun before, if that is still blank. */
export const beginRole = async (): Promise<void> => {
  const begun = editSessions.roles.list().find((each) => isUntouched('roles', each))
  if (begun) showNewRole(begun.id)
  else showNew(await api.ask('roles.create', { draft: createEmptyRoleDraft() }))
}

/** Duplicates a role with everything written in it, and shows the copy. */
export const duplicateRole = async (id: RoleId): Promise<boolean> => {
  await editSessions.roles.flush([id])
  return showNew(await api.ask('roles.duplicate', { id }))
}

/** Deletes roles and their applications, with *Undo*, and leads back to the list. */
export const removeRoles = async (ids: RoleId[]): Promise<boolean> => {
  const isRemoved = await removeWithUndo('roles', ids, `Deleted ${await nameRoles(ids)}.`)
  if (isRemoved) focusList('Roles')
  return isRemoved
}

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
    message: `${await nameRoles(changed.map(({ id }) => id))}: ${roleStatusLabels[status].label}.`,
    onUndo: () => {
      void (async () => {
        for (const { id, before } of changed) await saveStatus(id, before)
      })()
    },
  })
}
