import { rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { collectionNames, type CollectionName } from '@shared/model/workspace/collections'
import {
  getErrno,
  getRecordPath,
  isRecordId,
  pathExists,
  readRegularFile,
  syncFolder,
  trashFolderName,
  versionsFolderName,
  writeFileDurably,
} from '../files'
import { getRecordHistoryFolder } from '../history'
import { listTrash } from './trash'

/*
 * A record's trash entry and what is kept of its past can't be deleted in one step. What is
 * about to be deleted is written down first, so that a crash in between leaves nothing of it
 * behind; and only that is ever deleted on opening, since a record that merely is not there
 * may be on its way through a sync service.
 */
const fileName = 'deleting.json'

const deletionSchema = z.object({
  collection: z.enum(collectionNames),
  id: z.string().refine(isRecordId),
})
const deletionsSchema = z.object({ deleting: z.array(deletionSchema) })

/** A record that is deleted for good. */
export type Deletion = z.infer<typeof deletionSchema>

interface DeletionSource {
  folder: string
  /** Whether the record is in memory. */
  hasRecord: (collection: CollectionName, id: string) => boolean
}

const getPath = (folder: string): string => join(folder, trashFolderName, fileName)

/** Writes down what is about to be deleted. Rejects with the system's error. */
export const noteDeletions = (folder: string, deleting: readonly Deletion[]): Promise<void> => {
  const records = deleting.map(({ collection, id }) => ({ collection, id }))
  return writeFileDurably(getPath(folder), Buffer.from(JSON.stringify({ deleting: records })))
}

const readDeletions = async (folder: string): Promise<Deletion[] | null> => {
  try {
    const text = (await readRegularFile(getPath(folder))).toString()
    return deletionsSchema.parse(JSON.parse(text)).deleting
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return null
    if (getErrno(error) === null) return []
    throw error
  }
}

/** The folders in which the past of a record is kept. */
export const listPastFolders = (folder: string, { collection, id }: Deletion): string[] => [
  getRecordHistoryFolder(folder, collection, id),
  ...(collection === 'roles' ? [join(folder, versionsFolderName, id)] : []),
]

/**
 * Deletes the past of the records that were written down, except of those that are in the
 * workspace or in the trash after all. Rejects with the system's error; then the rest stays
 * written down.
 */
export const finishDeletions = async ({ folder, hasRecord }: DeletionSource): Promise<void> => {
  const deletions = await readDeletions(folder)
  if (deletions === null) return
  const trashed = new Set<string>()
  for (const collection of new Set(deletions.map((deletion) => deletion.collection)))
    for (const { id } of await listTrash(folder, collection)) trashed.add(`${collection}/${id}`)
  for (const deletion of deletions) {
    const { collection, id } = deletion
    if (trashed.has(`${collection}/${id}`) || hasRecord(collection, id)) continue
    if (await pathExists(getRecordPath(folder, collection, id))) continue
    for (const path of listPastFolders(folder, deletion))
      await rm(path, { recursive: true, force: true })
  }
  await unlink(getPath(folder))
  await syncFolder(join(folder, trashFolderName))
}
