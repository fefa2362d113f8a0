import { create } from 'zustand'
import type { RoleId } from '@shared/model/ids'

/** A place in a role's posting, as the editor's elements name it. */
export interface EditedPlace {
  /** As in `data-field`, e.g. `responsibilities.primary`. */
  field: string
  /** Of the line, skill or own section; null for a field without any. */
  itemId: string | null
}

interface EditedPlaceState {
  roleId: RoleId | null
  place: EditedPlace | null
}

/** Where in which role the focus was last; the paper follows it. */
export const useEditedPlace = create<EditedPlaceState>()(() => ({ roleId: null, place: null }))

/** Reads from an element of the editor which place it is for; null for none. */
export const readPlace = (element: Element): EditedPlace | null => {
  const field = element.closest<HTMLElement>('[data-field]')
  if (field?.dataset['field'] === undefined) return null
  const item = element.closest('li')?.querySelector<HTMLElement>('[data-item]') ?? element
  const itemId = item instanceof HTMLElement ? (item.dataset['item'] ?? null) : null
  return { field: field.dataset['field'], itemId }
}

/** Remembers that the focus is at an element of the editor of this role. */
export const noteEditedPlace = (roleId: RoleId, element: Element): void => {
  const place = readPlace(element)
  if (place) useEditedPlace.setState({ roleId, place })
}
