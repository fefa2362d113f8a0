import { create } from 'zustand'

/** Where postings are imported from: pasted text, files chosen in the system's dialog, or dropped files. */
export type ImportSource =
  { kind: 'paste' } | { kind: 'files' } | { kind: 'dropped'; files: File[] }

interface ImportDialogState {
  /** Null while no dialog is open. */
  source: ImportSource | null
}

export const useImportDialog = create<ImportDialogState>()(() => ({ source: null }))

/** Opens the dialog that imports postings. */
export const openImport = (kind: 'paste' | 'files'): void =>
  useImportDialog.setState({ source: { kind } })

/** Opens the dialog for files that were dropped on the window. */
export const openDroppedImport = (files: File[]): void =>
  useImportDialog.setState({ source: { kind: 'dropped', files } })

/** Closes the dialog; what was not confirmed is forgotten. */
export const closeImport = (): void => useImportDialog.setState({ source: null })
