import { rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { collectionNames, type CollectionName } from '@shared/model/workspace/collections'
import {
  findCollection,
  getErrno,
  getRecordPath,
  isAttachmentHash,
  isRecordId,
  pathExists,
  readRegularFile,
  syncFolder,
  trashFolderName,
  versionsFolderName,
  writeFileDurably,
} from '../files'
import type { Attachments } from '../types'
import { getRecordHistoryFolder } from '../history'
import { listMentionedAnywhere } from './mentionedAttachments'
import { listTrash } from './trash'

/*
 * A record's trash entry, its kept past and its attachments can't be deleted in one step. Deletions are recorded
 * first, so that a crash in between leaves nothing behind; and only recorded ones are completed
 * on opening, since a record that is merely missing may still be on its way through a sync
 * service.
 */
const fileName = 'deleting.json'

const readCollectionName = (name: unknown): unknown =>
  typeof name === 'string' ? findCollection(name) : name

const deletionSchema = z.object({
  collection: z.preprocess(readCollectionName, z.enum(collectionNames)),
  id: z.string().refine(isRecordId),
})
const deletionsSchema = z.object({
  deleting: z.array(deletionSchema),
  attachments: z.array(z.string().refine(isAttachmentHash)).default([]),
})

type Deletions = z.infer<typeof deletionsSchema>

/** A permanent deletion of a record. */
export type Deletion = z.infer<typeof deletionSchema>

export interface DeletionSource {
  folder: string
  /** Whether the record is in memory. */
  hasRecord: (collection: CollectionName, id: string) => boolean
  discardAttachment: Attachments['discard']
}

const getPath = (folder: string): string => join(folder, trashFolderName, fileName)

/**
 * Records the deletions that are about to start, and the hashes of attachments that are to be
 * deleted with them where nothing else refers to them. Rejects with the system's error.
 */
export const noteDeletions = (
  folder: string,
  deleting: readonly Deletion[],
  attachments: ReadonlySet<string>,
): Promise<void> => {
  const records = deleting.map(({ collection, id }) => ({ collection, id }))
  const note: Deletions = { deleting: records, attachments: [...attachments] }
  return writeFileDurably(getPath(folder), Buffer.from(JSON.stringify(note)))
}

const readDeletions = async (folder: string): Promise<Deletions | null> => {
  try {
    const text = (await readRegularFile(getPath(folder))).toString()
    return deletionsSchema.parse(JSON.parse(text))
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return null
    if (getErrno(error) === null) return { deleting: [], attachments: [] }
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
export const deletePasts = async (
  { folder, hasRecord }: Pick<DeletionSource, 'folder' | 'hasRecord'>,
  deletions: readonly Deletion[],
): Promise<void> => {
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
}

/** Deletes those of the attachments that nothing refers to any more, and gives those that have to wait. */
const deleteUnmentioned = async (
  { folder, discardAttachment }: DeletionSource,
  attachments: readonly string[],
): Promise<Set<string>> => {
  const waiting = new Set<string>()
  if (attachments.length === 0) return waiting
  const mentioned = await listMentionedAnywhere(folder)
  for (const hash of attachments)
    if (!mentioned.has(hash) && !(await discardAttachment(hash))) waiting.add(hash)
  return waiting
}

/**
 * Completes the recorded deletions: the past of each record, and its attachments. Gives the hashes
 * of attachments that stay recorded, since one that was just added may belong to a record that
 * is not saved yet. Rejects with the system's error; then the rest stays recorded.
 */
export const finishDeletions = async (source: DeletionSource): Promise<ReadonlySet<string>> => {
  const { folder } = source
  const noted = await readDeletions(folder)
  if (noted === null) return new Set()
  await deletePasts(source, noted.deleting)
  const waiting = await deleteUnmentioned(source, noted.attachments)
  if (waiting.size > 0) {
    await noteDeletions(folder, [], waiting)
    return waiting
  }
  await unlink(getPath(folder))
  await syncFolder(join(folder, trashFolderName))
  return waiting
}
