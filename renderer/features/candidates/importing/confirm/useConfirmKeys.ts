import type { KeyboardEvent } from 'react'
import type { ConfirmCommands } from './confirmCommands'

/** Whether Enter means something of its own there: a button, several lines, or a word that is being typed. */
const hasOwnEnter = (target: EventTarget): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('button, textarea, summary, [role="option"]') !== null) return true
  const isOfWords = target.closest('[data-words]') !== null
  return isOfWords && target instanceof HTMLInputElement && target.value !== ''
}

interface ConfirmKeysOptions {
  commands: ConfirmCommands
  onAccept: () => void
  /** Undefined where it can’t be a posting. */
  onPosting: (() => void) | undefined
}

/** Handles the keys of the confirm screen: Enter takes the candidate, Ctrl+Z and Ctrl+Y go back and forth, Ctrl+Shift+K says that it is a posting. */
export const useConfirmKeys =
  ({ commands, onAccept, onPosting }: ConfirmKeysOptions) =>
  (event: KeyboardEvent): void => {
    const hasCommand = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (event.altKey || event.nativeEvent.isComposing) return
    if (hasCommand && key === 'z' && !event.shiftKey) commands.undo()
    else if (hasCommand && (key === 'y' || (key === 'z' && event.shiftKey))) commands.redo()
    else if (hasCommand && event.shiftKey && key === 'k' && onPosting) onPosting()
    else if (key === 'enter' && !hasCommand && !event.shiftKey && !hasOwnEnter(event.target))
      onAccept()
    else return
    event.preventDefault()
  }
