import { api } from '@renderer/data/api'
import type { HandedItem } from '@renderer/ui/importing/handOver'
import { notifyError } from '@renderer/ui/tasks/notify'
import { beginCvImport } from './cvImportSession'
import { createCvItem } from './cvItems'
import { readWaitingCvs } from './readCvs'

/** The name of a pasted text, in place of a file name. */
const pastedName = 'Pasted CV'

/** Reads a pasted CV and shows it to be confirmed; false if it contains no text. */
export const importPastedCv = (text: string, html: string | null): boolean => {
  if (text.trim() === '' && (html ?? '').trim() === '') return false
  beginCvImport([createCvItem(pastedName, { kind: 'pasted', text, html })])
  void readWaitingCvs()
  return true
}

/** Reads CVs that were dropped on the window. */
export const importDroppedCvs = (files: readonly File[]): void => {
  beginCvImport(files.map((file) => createCvItem(file.name, { kind: 'dropped', file })))
  void readWaitingCvs()
}

/** Reads what the import of postings left to this one. */
export const importHandedCvs = (items: readonly HandedItem[]): void => {
  beginCvImport(items.map(({ name, input, isDecided }) => createCvItem(name, input, isDecided)))
  void readWaitingCvs()
}

/** Lets the user choose files in the system's dialog and reads them; does nothing if the user cancels. */
export const importChosenCvs = async (): Promise<void> => {
  const chosen = await api.ask('dialogs.chooseCvFiles', {})
  if (!chosen.ok) {
    notifyError(chosen.error)
    return
  }
  beginCvImport(
    chosen.value.map(({ token, name }) => createCvItem(name, { kind: 'chosen', token })),
  )
  void readWaitingCvs()
}
