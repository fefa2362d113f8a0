import { createContext, useContext } from 'react'
import type { LineSlot, MoveTarget } from '@shared/domain/roles/editing/moveLines'
import type { Importance, Role } from '@shared/model/role'

/** Where the focus goes after a change: into the text of a line at the caret, or onto the line. */
export type LineFocus = { id: string; caret: number } | { id: string; caret: null }

/** What can be done to lines of the role, by their ids. Keeps its identity. */
export interface LineCommands {
  read: () => Role
  step: (ids: ReadonlySet<string>, direction: -1 | 1, focus: LineFocus) => void
  /** Moves them to the list beside theirs. */
  switchList: (ids: ReadonlySet<string>, direction: -1 | 1, focus: LineFocus) => void
  place: (ids: ReadonlySet<string>, slot: LineSlot, focus: LineFocus) => void
  send: (ids: ReadonlySet<string>, target: MoveTarget) => void
  remove: (ids: ReadonlySet<string>) => void
  grade: (ids: ReadonlySet<string>, importance: Importance) => void
  /** Opens the menu of all places beside an element. */
  openMoveMenu: (anchor: HTMLElement, ids: ReadonlySet<string>) => void
  /** Moves the focus to a line that is there. */
  focus: (focus: LineFocus) => void
}

export const LineCommandsContext = createContext<LineCommands | null>(null)

/** Returns the commands of the editor that surrounds this component. */
export const useLineCommands = (): LineCommands => {
  const commands = useContext(LineCommandsContext)
  if (!commands) throw new Error('A line is used outside of the editor.')
  return commands
}
