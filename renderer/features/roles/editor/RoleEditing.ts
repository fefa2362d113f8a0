import { createContext, useContext } from 'react'
import type { Role } from '@shared/model/role'

/** How the parts of the editor change the role. Stays the same from key to key. */
export interface RoleEditing {
  /** Puts an edited role in place of the present one; edits with the same `key` in quick succession undo as one. */
  change: (edit: (role: Role) => Role, key?: string) => void
  isReadOnly: boolean
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

/** What a posting says of a role in fields of one value each. */
export type RoleFacts = Pick<Role, (typeof factNames)[number]>

/** How the key facts change what holds them: a role, or a posting that is to become one. */
export interface FactEditing {
  /** As `RoleEditing.change`. */
  change: (edit: <Facts extends RoleFacts>(facts: Facts) => Facts, key?: string) => void
  isReadOnly: boolean
}

export const FactEditingContext = createContext<FactEditing | null>(null)

/** The editing of the facts around this component. */
export const useFactEditing = (): FactEditing => {
  const editing = useContext(FactEditingContext)
  if (!editing) throw new Error('A key fact stands outside of anything that holds it.')
  return editing
}

export const RoleEditingContext = createContext<RoleEditing | null>(null)

/** The editing of the role around this component. */
export const useRoleEditing = (): RoleEditing => {
  const editing = useContext(RoleEditingContext)
  if (!editing) throw new Error('A part of the role editor stands outside of it.')
  return editing
}
