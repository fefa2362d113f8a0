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
 * A record's trash entry and its kept past can't be deleted in one step. Deletions are recorded
 * first, so that a crash in between leaves nothing behind; and only recorded ones are completed
 * on opening, since a record that is merely missing may still be on its way through a sync
 * service.
 */
const fileName = 'deleting.json'

const deletionSchema = z.object({
  collection: z.enum(collectionNames),
  id: z.string().refine(isRecordId),
})
const deletionsSchema = z.object({ deleting: z.array(deletionSchema) })

/** A permanent deletion of a record. */
export type Deletion = z.infer<typeof deletionSchema>

interface DeletionSource {
  folder: string
  /** Whether the record is in memory. */
  hasRecord: (collection: CollectionName, id: string) => boolean
}

const getPath = (folder: string): string => join(folder, trashFolderName, fileName)

/** Records the deletions that are about to start. Rejects with the system's error. */
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

/** The folders that hold a record's past. */
export const listPastFolders = (folder: string, { collection, id }: Deletion): string[] => [
  getRecordHistoryFolder(folder, collection, id),
  ...(collection === 'roles' ? [join(folder, versionsFolderName, id)] : []),
]

/**
 * Deletes the past of the recorded deletions, except of records that turn out to be in the
 * workspace or in the trash. Rejects with the system's error; then the rest stays recorded.
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
