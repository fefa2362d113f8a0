import type { FileToken } from '@shared/contract/tokens'
import type { ImportedPosting } from '@shared/model/importedPosting'
import { api } from '@renderer/data/api'
import { notifyError } from '@renderer/ui/tasks/notify'

/** A file and what was read in it; `problem` says why nothing was, and names the file. */
export interface ReadFile {
  key: string
  name: string
  imported: ImportedPosting | null
  problem: string | null
}

/** A file still to be read. */
export interface PendingFile {
  key: string
  name: string
  read: () => Promise<ReadFile>
}

const readableEndings = ['.txt', '.md', '.markdown', '.text']

const decodeText = (bytes: ArrayBuffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const readChosen = async (key: string, name: string, token: FileToken): Promise<ReadFile> => {
  const result = await api.ask('postings.importFiles', { tokens: [token] })
  if (!result.ok) return { key, name, imported: null, problem: result.error.message }
  const [file] = result.value
  return {
    key,
    name,
    imported: file?.imported ?? null,
    problem: file ? file.problem : `${name} could not be read. Try to import it again.`,
  }
}

const readDropped = async (key: string, file: File): Promise<ReadFile> => {
  const refuse = (problem: string): ReadFile => ({ key, name: file.name, imported: null, problem })
  if (!readableEndings.some((ending) => file.name.toLowerCase().endsWith(ending)))
    return refuse(`${file.name} is not a text file (.txt, .md). Nothing was read from it.`)
  const text = decodeText(await file.arrayBuffer())
  if (text === null)
    return refuse(
      `${file.name} is not in UTF-8. Import it by Import files… in the menu, which reads older encodings.`,
    )
  const result = await api.ask('postings.importText', { text })
  return result.ok
    ? { key, name: file.name, imported: result.value, problem: null }
    : refuse(`${file.name}: ${result.error.message}`)
}

/** Lets the user choose files in the system's dialog; empty when they cancel, or when that failed, which they are told. */
export const chooseFiles = async (): Promise<PendingFile[]> => {
  const chosen = await api.ask('dialogs.choosePostingFiles', {})
  if (!chosen.ok) {
    notifyError(chosen.error)
    return []
  }
  return chosen.value.map(({ token, name }) => ({
    key: token,
    name,
    read: () => readChosen(token, name, token),
  }))
}

/** Files that were dropped on the window. The window reads them itself and learns no path. */
export const takeDroppedFiles = (files: readonly File[]): PendingFile[] =>
  files.map((file, index) => {
    const key = `${index}-${file.name}`
    return { key, name: file.name, read: () => readDropped(key, file) }
  })
