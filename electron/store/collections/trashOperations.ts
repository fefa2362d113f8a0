import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import type { CollectionName } from '@shared/model/workspace/collections'
import { failStorage, getRecordPath, getTrashFolder, moveFileDurably, pathExists } from '../files'
import { listTrash, prepareTrashPath, readTrashedId } from '../trash'
import type { StoredRecord } from '../types'
import { readRecordFile, writeRecordFile } from '../records'
import type { RecordStore } from './recordStore'
import { refreshRecord } from './refreshRecord'
import { checkBase, failNotFound } from './writeOperations'

/** Moves a record's file to the trash. Must run in the record's queue. */
export const removeRecord = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  id: string,
  rev: number,
): Promise<Result<void>> => {
  const { context, kind, table, history } = store
  const writable = await context.checkWritable()
  if (!writable.ok) return writable
  try {
    const outcome = await refreshRecord(store, id)
    const base = checkBase(table.get(id), rev, outcome)
    if (!base.ok) return base
    const trashPath = await prepareTrashPath(
      context.folder,
      kind.collection,
      id,
      context.createTimestamp(),
    )
    if (outcome === 'same')
      await moveFileDurably(getRecordPath(context.folder, kind.collection, id), trashPath)
    else await writeRecordFile(kind, trashPath, base.value, () => undefined)
    history.endRun(id)
    table.delete(id)
    context.announce({ collection: kind.collection, id, kind: 'removed' })
    return ok(undefined)
  } catch (error) {
    return failStorage(error, 'remove')
  }
}

const failTaken = (): Result<never> =>
  fail(
    'exists',
    'A record with this id is in the workspace again, so the one in the trash was left there.',
  )

const failUnreadable = (reason: string): Result<never> =>
  fail('io', `The record in the trash could not be read, and was left there. ${reason}`)

/** The path of the file last removed under this id, or of the named file; null if there is none. */
const findTrashed = async (
  folder: string,
  collection: CollectionName,
  id: string,
  fileName: string | undefined,
): Promise<string | null> => {
  if (fileName !== undefined)
    return readTrashedId(fileName) === id
      ? join(getTrashFolder(folder, collection), fileName)
      : null
  const entries = await listTrash(folder, collection)
  return entries.find((candidate) => candidate.id === id)?.path ?? null
}

/** Restores the record last removed under this id. Must run in the record's queue. */
export const restoreRecord = async <Rec extends StoredRecord>(
  { context, kind, table }: RecordStore<Rec>,
  id: string,
  fileName?: string,
): Promise<Result<Rec>> => {
  const writable = await context.checkWritable()
  if (!writable.ok) return writable
  try {
    const trashed = await findTrashed(context.folder, kind.collection, id, fileName)
    if (trashed === null) return failNotFound()
    const path = getRecordPath(context.folder, kind.collection, id)
    if (await pathExists(path)) return failTaken()
    const content = await readRecordFile(kind, trashed, id)
    if (content.kind === 'missing') return failNotFound()
    if (content.kind !== 'intact') return failUnreadable(content.reason)
    await moveFileDurably(trashed, path)
    table.set(content.record)
    table.setStamp(id, content.stamp)
    context.announce({ collection: kind.collection, id, kind: 'created' })
    return ok(content.record)
  } catch (error) {
    return failStorage(error, 'restore')
  }
}
