import { createContext, useContext } from 'react'
import type { Role } from '@shared/model/role'

/** How the parts of the editor change the role. Stays the same from key to key. */
export interface RoleEditing {
  /** Puts an edited role in place of the present one; edits with the same `key` in quick succession undo as one. */
  change: (edit: (role: Role) => Role, key?: string) => void
  isReadOnly: boolean
}

export const RoleEditingContext = createContext<RoleEditing | null>(null)

/** The editing of the role around this component. */
export const useRoleEditing = (): RoleEditing => {
  const editing = useContext(RoleEditingContext)
  if (!editing) throw new Error('A part of the role editor stands outside of it.')
  return editing
}
