import { writeLines, writeLinesHtml } from '@shared/domain/roles/editing/moveLines'
import type { Role } from '@shared/model/role'
import { countOf } from '@renderer/format/words'
import { notifyDone } from '@renderer/ui/tasks/notify'
import type { LineCommands } from './LineCommands'
import { useLineSelection } from './lineSelection'

const fillClipboard = (event: ClipboardEvent, role: Role, ids: ReadonlySet<string>): void => {
  event.preventDefault()
  event.clipboardData?.setData('text/plain', writeLines(role, ids))
  event.clipboardData?.setData('text/html', writeLinesHtml(role, ids))
  notifyDone(`Copied ${countOf(ids.size, 'line')} as a list.`)
}

/** Copies the chosen lines as a list, while the focus is on a line and not in its text. */
export const onLineCopy = (event: ClipboardEvent, commands: LineCommands): void => {
  const { ids } = useLineSelection.getState()
  if (ids.size === 0 || document.activeElement?.hasAttribute('data-handle') !== true) return
  fillClipboard(event, commands.read(), ids)
}

/**
 * Copies lines as a list, in plain text and in HTML. The window has no permission to write to the
 * clipboard by itself, but may fill in a copy that the user asked for.
 */
export const copyLines = (commands: LineCommands, ids: ReadonlySet<string>): void => {
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation()
    fillClipboard(event, commands.read(), ids)
  }
  document.addEventListener('copy', fill, { capture: true })
  document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
}
