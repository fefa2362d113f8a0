import type { CvSource } from '@shared/contract/channels/candidates/cvChannels'
import type { Attachment } from '@shared/model/candidate'
import { api } from '@renderer/data/api'
import { notifyError } from '@renderer/ui/tasks/notify'

/** Keeps copies of files; those that can't be kept are reported, and left out. */
const keepAll = async (sources: readonly CvSource[]): Promise<Attachment[]> => {
  const kept: Attachment[] = []
  for (const source of sources) {
    const attachment = await api.ask('attachments.keep', { source })
    if (attachment.ok) kept.push(attachment.value)
    else notifyError(attachment.error)
  }
  return kept
}

/** Keeps files that were dropped. */
export const keepDropped = async (files: readonly File[]): Promise<Attachment[]> => {
  const sources: CvSource[] = []
  for (const file of files) {
    const bytes = await file.arrayBuffer().catch(() => null)
    if (bytes === null)
      notifyError({ message: `${file.name} could not be opened. Folders can’t be attached.` })
    else sources.push({ kind: 'dropped', name: file.name, bytes: new Uint8Array(bytes) })
  }
  return keepAll(sources)
}

/** Lets the user choose files and keeps them; none if the user cancels. */
export const keepChosen = async (): Promise<Attachment[]> => {
  const chosen = await api.ask('dialogs.chooseCvFiles', {})
  if (chosen.ok) return keepAll(chosen.value.map(({ token }) => ({ kind: 'chosen', token })))
  notifyError(chosen.error)
  return []
}
