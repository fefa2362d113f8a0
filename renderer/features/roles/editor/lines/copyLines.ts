import { writeLines, writeLinesHtml } from '@shared/domain/roles/editing/moveLines'
import type { Role } from '@shared/model/role'
import { countOf } from '@renderer/format/words'
import { notifyDone, notifyError } from '@renderer/ui/tasks/notify'
import type { LineCommands } from './LineCommands'
import { useLineSelection } from './lineSelection'

const tellCopied = (ids: ReadonlySet<string>): void => {
  notifyDone(`Copied ${countOf(ids.size, 'line')} as a list.`)
}

const fillClipboard = (event: ClipboardEvent, role: Role, ids: ReadonlySet<string>): void => {
  event.preventDefault()
  event.clipboardData?.setData('text/plain', writeLines(role, ids))
  event.clipboardData?.setData('text/html', writeLinesHtml(role, ids))
  tellCopied(ids)
}

/** Copies the chosen lines as a list, while the focus is on a line and not in its text. */
export const onLineCopy = (event: ClipboardEvent, commands: LineCommands): void => {
  const { ids } = useLineSelection.getState()
  if (ids.size === 0 || document.activeElement?.hasAttribute('data-handle') !== true) return
  fillClipboard(event, commands.read(), ids)
}

const createPart = (text: string, type: string): Blob => new Blob([text], { type })

/** Copies lines as a list, in plain text and in HTML. */
export const copyLines = async (
  commands: LineCommands,
  ids: ReadonlySet<string>,
): Promise<void> => {
  const role = commands.read()
  const parts = {
    'text/plain': createPart(writeLines(role, ids), 'text/plain'),
    'text/html': createPart(writeLinesHtml(role, ids), 'text/html'),
  }
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)])
    tellCopied(ids)
  } catch {
    notifyError({
      message: 'The lines could not be copied. Select them and press Ctrl+C instead.',
    })
  }
}
