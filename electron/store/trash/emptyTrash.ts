import { unlink } from 'node:fs/promises'
import { ok } from '@shared/contract/result'
import { collectionNames, type CollectionName } from '@shared/model/workspace/collections'
import { failStorage, getErrno, getTrashFolder, syncFolder } from '../files'
import { forEachConcurrently } from '../tasks'
import { getQueueKey } from '../records'
import type { Attachments, RemovedRecord, StoreContext, Trash } from '../types'
import { listTrash, type TrashEntry } from './trash'
import { listMentioned } from './mentionedAttachments'
import { deletePasts, finishDeletions, listPastFolders, noteDeletions } from './unfinishedDeletions'

interface EmptyingSource {
  context: StoreContext
  hasRecord: (collection: CollectionName, id: string) => boolean
  discardAttachment: Attachments['discard']
}

/** Entries deleted between two checks for cancellation; they are flushed to disk together. */
const entriesPerStep = 256

const deletesAtOnce = 8

/** The collections whose records refer to attachments. */
const withAttachments: ReadonlySet<CollectionName> = new Set(['roles', 'candidates'])

/** False when the file was already gone. */
const deleteFile = async (path: string): Promise<boolean> => {
  try {
    await unlink(path)
    return true
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return false
    throw error
  }
}

const keyOf = ({ collection, fileName }: Pick<RemovedRecord, 'collection' | 'fileName'>): string =>
  `${collection}/${fileName}`

/** Creates the operation that empties the trash of an open workspace; see `Trash.empty`. */
export const createTrashEmptying = ({
  context,
  hasRecord,
  discardAttachment,
}: EmptyingSource): Trash['empty'] => {
  const { folder } = context
  const finish = () => finishDeletions({ folder, hasRecord, discardAttachment })

  const forEachEntry = (
    entries: readonly TrashEntry[],
    task: (entry: TrashEntry) => Promise<void>,
  ): Promise<void> =>
    forEachConcurrently(entries, deletesAtOnce, (entry) =>
      context.queue.run(getQueueKey({ kind: entry }, entry.id), () => task(entry)),
    )

  /** The files first; the rest of their records only once those are durably gone. */
  const deleteEntries = async (
    collection: CollectionName,
    entries: readonly TrashEntry[],
    attachments: Set<string>,
  ): Promise<number> => {
    let deleted = 0
    if (withAttachments.has(collection))
      for (const hash of await listMentioned(
        entries.flatMap((entry) => [entry.path, ...listPastFolders(folder, entry)]),
      ))
        attachments.add(hash)
    await noteDeletions(folder, entries, attachments)
    await forEachEntry(entries, async (entry) => {
      if (await deleteFile(entry.path)) deleted += 1
    })
    await syncFolder(getTrashFolder(folder, collection))
    await deletePasts({ folder, hasRecord }, entries)
    return deleted
  }

  return async (chosen, { signal, onProgress } = {}) => {
    const writable = await context.checkWritable()
    if (!writable.ok) return writable
    const keys = new Set(chosen.map(keyOf))
    let done = 0
    let deleted = 0
    try {
      const attachments = new Set(await finish())
      for (const collection of collectionNames) {
        const entries = (await listTrash(folder, collection)).filter((entry) =>
          keys.has(keyOf(entry)),
        )
        for (let at = 0; at < entries.length; at += entriesPerStep) {
          if (signal?.aborted === true) {
            await finish()
            return ok(deleted)
          }
          const step = entries.slice(at, at + entriesPerStep)
          deleted += await deleteEntries(collection, step, attachments)
          done += step.length
          onProgress?.({ done, total: chosen.length })
        }
      }
      await finish()
      return ok(deleted)
    } catch (error) {
      return failStorage(error, 'empty-trash')
    }
  }
}
