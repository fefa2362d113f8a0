import { unlink } from 'node:fs/promises'
import { attachmentsFolderName, getAttachmentPath, getErrno } from '../files'
import type { Attachments } from '../types'
import { addAttachment, readAttachment } from './attachments'

/** A record is saved right after what it refers to; a copy of the same content may be deleted meanwhile. */
const patienceMs = 60_000

interface AttachmentsSource {
  folder: string
  now: () => Date
  /** Runs what concerns the same key one after the other. */
  enqueue: <Value>(key: string, task: () => Promise<Value>) => Promise<Value>
}

/** Creates access to the attachments of an open workspace. */
export const createAttachments = ({ folder, now, enqueue }: AttachmentsSource): Attachments => {
  const addedAt = new Map<string, number>()
  return {
    add: (source) =>
      enqueue(attachmentsFolderName, async () => {
        const stored = await addAttachment(folder, source, now())
        if (stored.ok) addedAt.set(stored.value.hash, now().getTime())
        return stored
      }),
    read: (hash) => readAttachment(folder, hash),
    discard: (hash) =>
      enqueue(attachmentsFolderName, async () => {
        const age = now().getTime() - (addedAt.get(hash) ?? -Infinity)
        if (age < patienceMs) return false
        addedAt.delete(hash)
        try {
          await unlink(getAttachmentPath(folder, hash))
        } catch (error) {
          if (getErrno(error) !== 'ENOENT') throw error
        }
        return true
      }),
  }
}
