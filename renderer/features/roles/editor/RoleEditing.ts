import { createContext, useContext } from 'react'
import type { RoleChange } from '@shared/domain/roles/editing/findChange'
import type { Role } from '@shared/model/role'

/** How the parts of the editor change the role. Keeps its identity from keystroke to keystroke. */
export interface RoleEditing {
  /** Replaces the current role by an edited one; edits with the same `key` in quick succession are undone together. */
  change: (edit: (role: Role) => Role, key?: string) => void
  isReadOnly: boolean
  /** Shows a place of the role in the editor and moves the focus there. */
  reveal: (place: RoleChange) => void
  /** Moves the focus to the first field of the document. */
  goOn: () => void
}

export const factNames = [
  'title',
  'client',
  'department',
  'location',
  'workplaceType',
  'employmentType',
  'hours',
  'reference',
  'salary',
  'tags',
  'dates',
  'openings',
  'language',
] as const satisfies readonly (keyof Role)[]

/** The single-value fields that a posting states about a role. */
export type RoleFacts = Pick<Role, (typeof factNames)[number]>

/** How the key facts change what contains them: a role, or a posting that will become one. */
export interface FactEditing {
  /** As `RoleEditing.change`. */
  change: (edit: <Facts extends RoleFacts>(facts: Facts) => Facts, key?: string) => void
  isReadOnly: boolean
}

export const FactEditingContext = createContext<FactEditing | null>(null)

/** Returns the fact editing that surrounds this component. */
export const useFactEditing = (): FactEditing => {
  const editing = useContext(FactEditingContext)
  if (!editing) throw new Error('A key fact is used outside of a fact editor.')
  return editing
}

export const RoleEditingContext = createContext<RoleEditing | null>(null)

/** Returns the role editing that surrounds this component. */
export const useRoleEditing = (): RoleEditing => {
  const editing = useContext(RoleEditingContext)
  if (!editing) throw new Error('A part of the role editor is used outside of it.')
  return editing
}
