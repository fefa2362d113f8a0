import type { ReadFile as FileAnswer } from '@shared/contract/postingChannels'
import type { Result } from '@shared/contract/result'
import { api } from '@renderer/data/api'
import { notifyError } from '@renderer/ui/tasks/notify'
import { importReading, type ImportedPosting } from './importedPosting'

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

const describeAnswer = (
  key: string,
  name: string,
  answer: Result<readonly FileAnswer[]>,
): ReadFile => {
  const refuse = (reason: string): ReadFile => ({
    key,
    name,
    imported: null,
    problem: `${name}: ${reason}`,
  })
  if (!answer.ok) return refuse(answer.error.message)
  const result = answer.value[0]?.result
  if (result === undefined) return refuse('It could not be read. Try to import it again.')
  if (!result.ok) return refuse(result.error.message)
  return result.value.posting.roles.length === 0
    ? refuse('There is no text in it.')
    : { key, name, imported: importReading(result.value), problem: null }
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
    read: async () =>
      describeAnswer(token, name, await api.ask('postings.readFiles', { tokens: [token] })),
  }))
}

/** Files that were dropped on the window, which hands over their content and learns no path. */
export const takeDroppedFiles = (files: readonly File[]): PendingFile[] =>
  files.map((file, index) => {
    const { name } = file
    const key = `${index}-${name}`
    return {
      key,
      name,
      read: async () => {
        const bytes = new Uint8Array(await file.arrayBuffer())
        const answer = await api.ask('postings.readDropped', { files: [{ name, bytes }] })
        return describeAnswer(key, name, answer)
      },
    }
  })
