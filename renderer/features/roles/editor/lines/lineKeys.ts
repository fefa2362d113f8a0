import type { KeyboardEvent } from 'react'
import { findHome, getHomeLines } from '@shared/domain/roles/editing/lineHomes'
import { hasSibling, listGraded } from '@shared/domain/roles/editing/moveLines'
import type { Role } from '@shared/model/role'
import type { LineCommands } from './LineCommands'
import {
  chooseLine,
  chooseLines,
  clearLineSelection,
  extendLines,
  listMeant,
  toggleLine,
} from './lineSelection'
import { listLineIds } from './useLineEditing'

const directionOf = (key: string): -1 | 1 | null =>
  key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null

const listSameHome = (role: Role, id: string): string[] => {
  const home = findHome(role, id)
  return home === null ? [] : getHomeLines(role, home).map((line) => line.id)
}

/** Makes skills preferred, or required if they all are preferred already. */
export const togglePreferred = (commands: LineCommands, ids: ReadonlySet<string>): void => {
  const graded = listGraded(commands.read(), ids)
  if (graded.length === 0) return
  const arePreferred = graded.every(({ importance }) => importance === 'preferred')
  commands.grade(ids, arePreferred ? 'required' : 'preferred')
}

/** Leaves the text of a line for the line itself, which is then chosen. */
export const enterLine = (commands: LineCommands, id: string): void => {
  chooseLine(id)
  commands.focus({ id, caret: null })
}

/**
 * The keys in the text of a line, beside those of every list: Escape chooses the line, and Alt
 * with an arrow moves it, at the end of its list into the next one. True if the key is dealt with.
 */
export const onTextKey = (
  event: KeyboardEvent<HTMLTextAreaElement>,
  id: string,
  commands: LineCommands,
): boolean => {
  const direction = directionOf(event.key)
  if (event.key === 'Escape') {
    event.preventDefault()
    enterLine(commands, id)
    return true
  }
  if (event.altKey && direction !== null) {
    event.preventDefault()
    const caret = event.currentTarget.selectionStart
    commands.step(listMeant(id), direction, { id, caret })
    return true
  }
  return false
}

const goTo = (commands: LineCommands, id: string, steps: -1 | 1, isExtending: boolean): void => {
  const order = listLineIds(commands.read())
  const next = order[order.indexOf(id) + steps]
  if (next === undefined) return
  if (isExtending) extendLines(order, next, id)
  else chooseLine(next)
  commands.focus({ id: next, caret: null })
}

/**
 * The keys on a chosen line. Arrows go on, with Shift they choose more, with Alt they move what is
 * chosen; Tab moves it to the list beside its own; Enter or Escape goes back into the text, where
 * Tab leaves the line. True if the key is dealt with.
 */
const performLineKey = (event: KeyboardEvent, id: string, commands: LineCommands): boolean => {
  const direction = directionOf(event.key)
  const ids = listMeant(id)
  const focus = { id, caret: null }
  const hasCommand = event.ctrlKey || event.metaKey
  if (direction !== null) {
    if (event.altKey) commands.step(ids, direction, focus)
    else goTo(commands, id, direction, event.shiftKey)
    return true
  }
  if (hasCommand) {
    if (event.key.toLowerCase() !== 'a') return false
    chooseLines(listSameHome(commands.read(), id))
    return true
  }
  switch (event.key) {
    case 'Tab':
      if (!hasSibling(commands.read(), id)) return false
      commands.switchList(ids, event.shiftKey ? -1 : 1, focus)
      return true
    case 'Enter':
    case 'F2':
    case 'Escape':
      clearLineSelection()
      commands.focus({ id, caret: 0 })
      return true
    case 'Delete':
    case 'Backspace':
      commands.remove(ids)
      return true
    case 'm':
    case 'M':
      if (event.currentTarget instanceof HTMLElement)
        commands.openMoveMenu(event.currentTarget, ids)
      return true
    case 'p':
    case 'P':
      togglePreferred(commands, ids)
      return true
    default:
      return false
  }
}

/** Performs what a key on a chosen line stands for. */
export const onLineKey = (event: KeyboardEvent, id: string, commands: LineCommands): void => {
  if (performLineKey(event, id, commands)) event.preventDefault()
}

/** Chooses a line by mouse: alone, with Ctrl beside others, with Shift up to here. */
export const chooseByMouse = (
  event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  id: string,
  commands: LineCommands,
  from?: string,
): void => {
  if (event.shiftKey) extendLines(listLineIds(commands.read()), id, from)
  else if (event.ctrlKey || event.metaKey) toggleLine(id)
  else chooseLine(id)
}
