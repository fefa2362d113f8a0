import type { QueryClient } from '@tanstack/react-query'
import { applyChanges, invertChanges, type TextChange } from '@shared/domain/replacing/textChanges'
import { isSameContent } from '@shared/domain/merge/mergeEdits'
import type { RoleId } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import { api } from '@renderer/data/api'
import { editSessions } from '@renderer/editing/editableRecords'
import { openEditSession } from '@renderer/editing/openEditSession'
import { runLongTask } from '@renderer/ui/tasks/longTask'

/** What is to be changed in one role. */
export interface RoleChanges {
  roleId: RoleId
  /** What the recruiter calls it. */
  title: string
  changes: readonly TextChange[]
}

interface Replaced {
  done: RoleChanges[]
  /** Roles that were left as they are: changed meanwhile, deleted, or not saved. */
  left: RoleChanges[]
}

/**
 * Changes one role through its editing session, so that what is being typed there, its history
 * and its versions stay right. Returns whether it was changed and saved.
 */
const changeRole = async (
  { roleId, changes }: RoleChanges,
  queryClient: QueryClient,
): Promise<boolean> => {
  const read = await api.ask('roles.get', { id: roleId })
  if (!read.ok) return false
  const session = openEditSession('roles', read.value, queryClient)
  const release = session.retain()
  try {
    session.receive(read.value)
    const changed = applyChanges(session.getSnapshot().value, changes)
    if (changed === null) return false
    session.setValue(changed)
    // A save that fails is tried again by the session, and says so in the role.
    await session.flush()
    return true
  } finally {
    release()
  }
}

/** Changes the roles one after the other; a role that is no longer as it was is left. */
export const changeRoles = async (
  roles: readonly RoleChanges[],
  title: string,
  queryClient: QueryClient,
): Promise<Replaced> => {
  const replaced: Replaced = { done: [], left: [] }
  await runLongTask({
    title,
    unit: 'roles',
    items: roles,
    step: async (role) => {
      const list = (await changeRole(role, queryClient)) ? replaced.done : replaced.left
      list.push(role)
      return true
    },
  })
  return replaced
}

/** The changes that undo those of the roles. */
export const invertRoleChanges = (roles: readonly RoleChanges[]): RoleChanges[] =>
  roles.map((role) => ({ ...role, changes: invertChanges(role.changes) }))

/** Remembers the roles that are open; the returned function says whether none was edited since. */
export const watchOpenRoles = (): (() => boolean) => {
  const before = new Map<string, Role>(editSessions.roles.list().map((role) => [role.id, role]))
  return () =>
    editSessions.roles.list().every((role) => {
      const known = before.get(role.id)
      return known === undefined || isSameContent(known, role)
    })
}
