import type { RoleId } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import { api } from '@renderer/data/api'
import type { HandedItem } from '@renderer/ui/importing/handOver'
import { notifyError } from '@renderer/ui/tasks/notify'
import { beginImport } from './importSession'
import { createNewItem, readWaiting } from './readItems'

/** The name of a pasted text, in place of a file name. */
const pastedName = 'Pasted text'

/** Reads a pasted posting and shows it for review; false if it contains no text. */
export const importPasted = (
  text: string,
  html: string | null,
  intoRole?: RoleId | null,
): boolean => {
  if (text.trim() === '' && (html ?? '').trim() === '') return false
  beginImport([createNewItem(pastedName, { kind: 'pasted', text, html })], intoRole)
  void readWaiting()
  return true
}

/** Reads and sorts a role's source again, and shows it for review beside the role. */
export const sortAgain = ({ id, source }: Role): void => {
  const name = source?.fileName ?? ''
  beginImport([createNewItem(name || pastedName, { kind: 'kept', roleId: id })], id)
  void readWaiting()
}

/** Reads files that were dropped on the window, for an existing role if one is given. */
export const importDropped = (files: readonly File[], intoRole?: RoleId | null): void => {
  beginImport(
    files.map((file) => createNewItem(file.name, { kind: 'dropped', file })),
    intoRole,
  )
  void readWaiting()
}

/** Reads what the import of CVs left to this one. */
export const importHanded = (items: readonly HandedItem[]): void => {
  beginImport(
    items.map(({ name, input, isDecided }) => createNewItem(name, input, isDecided)),
    null,
  )
  void readWaiting()
}

/** Lets the user choose files in the system's dialog and reads them; does nothing if the user cancels. */
export const importChosen = async (intoRole?: RoleId | null): Promise<void> => {
  const chosen = await api.ask('dialogs.choosePostingFiles', {})
  if (!chosen.ok) {
    notifyError(chosen.error)
    return
  }
  beginImport(
    chosen.value.map(({ token, name }) => createNewItem(name, { kind: 'chosen', token })),
    intoRole,
  )
  void readWaiting()
}
