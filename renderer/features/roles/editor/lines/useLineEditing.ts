import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { getHomeLines, listHomes } from '@shared/domain/roles/editing/lineHomes'
import {
  deleteLines,
  gradeLines,
  moveLines,
  sendLines,
  stepLines,
  switchLines,
} from '@shared/domain/roles/editing/moveLines'
import type { Role } from '@shared/model/role'
import { useRoleEditing } from '../RoleEditing'
import type { LineCommands, LineFocus } from './LineCommands'
import { clearLineSelection } from './lineSelection'

/** The menu of places that is open: beside what, and for which lines. */
export interface OpenMoveMenu {
  anchor: HTMLElement
  ids: ReadonlySet<string>
}

interface LineEditing {
  commands: LineCommands
  menu: OpenMoveMenu | null
  closeMenu: () => void
}

/** Lists the ids of all lines of a role in the order of the posting. */
export const listLineIds = (role: Role): string[] =>
  listHomes(role).flatMap((home) => getHomeLines(role, home).map(({ id }) => id))

const moveFocus = (root: HTMLElement | null, { id, caret }: LineFocus): boolean => {
  const line = root?.querySelector(`[data-line="${id}"]`)
  const target = line?.querySelector<HTMLElement>(caret === null ? '[data-handle]' : 'textarea')
  if (!line || !target) return false
  target.focus({ preventScroll: true })
  if (target instanceof HTMLTextAreaElement && caret !== null)
    target.setSelectionRange(caret, caret)
  line.scrollIntoView({ block: 'nearest' })
  return true
}

/** The line that is nearest to those removed. */
const findNeighbour = (role: Role, ids: ReadonlySet<string>): string | null => {
  const order = listLineIds(role)
  const first = order.findIndex((id) => ids.has(id))
  const after = order.slice(first).find((id) => !ids.has(id))
  return order[first - 1] ?? after ?? null
}

/** Provides the commands for the lines below `root`; the focus follows what they move. */
export const useLineEditing = (role: Role, root: RefObject<HTMLElement | null>): LineEditing => {
  const { change } = useRoleEditing()
  const latest = useRef(role)
  const pending = useRef<LineFocus | null>(null)
  const [menu, setMenu] = useState<OpenMoveMenu | null>(null)

  useLayoutEffect(() => {
    latest.current = role
    if (pending.current && moveFocus(root.current, pending.current)) pending.current = null
  }, [role, root])

  const commands = useMemo<LineCommands>(() => {
    const edit = (recipe: (role: Role) => Role, focus: LineFocus | null): void => {
      change((before) => {
        const after = recipe(before)
        pending.current = after === before ? null : focus
        return after
      })
    }
    return {
      read: () => latest.current,
      step: (ids, direction, focus) => edit((before) => stepLines(before, ids, direction), focus),
      switchList: (ids, direction, focus) =>
        edit((before) => switchLines(before, ids, direction), focus),
      place: (ids, slot, focus) => edit((before) => moveLines(before, ids, slot), focus),
      send: (ids, target) => {
        const next = findNeighbour(latest.current, ids)
        edit((before) => sendLines(before, ids, target), next ? { id: next, caret: null } : null)
        clearLineSelection()
      },
      remove: (ids) => {
        const next = findNeighbour(latest.current, ids)
        edit((before) => deleteLines(before, ids), next ? { id: next, caret: null } : null)
        clearLineSelection()
      },
      grade: (ids, importance) => edit((before) => gradeLines(before, ids, importance), null),
      openMoveMenu: (anchor, ids) => setMenu({ anchor, ids }),
      focus: (focus) => void moveFocus(root.current, focus),
    }
  }, [change, root])

  return { commands, menu, closeMenu: useCallback(() => setMenu(null), []) }
}
