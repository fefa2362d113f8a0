import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import { roleIdSchema } from '@shared/model/ids'
import { failStorage, getRecordPath, listRelativePaths, pathExists } from '../files'
import {
  claimRevision,
  getQueueKey,
  type Lineage,
  parseRecordBytes,
  readRecordFile,
} from '../records'
import type { RecordStore } from './recordStore'
import { placeRecord, prepareRecord } from './writeOperations'
import type { LastGoodVersion, StoredRecord } from '../types'
import { getVersionPath, listVersions } from '../versions'
import { getRecordHistoryFolder, getRevisionFileName, listRevisions } from '../history'

interface GoodFile<Rec extends StoredRecord> extends LastGoodVersion {
  record: Rec
  lineage: Lineage
}

const readFirstIntact = async <Rec extends StoredRecord>(
  { kind }: RecordStore<Rec>,
  id: string,
  source: LastGoodVersion['source'],
  paths: readonly string[],
): Promise<GoodFile<Rec> | null> => {
  for (const path of paths) {
    const content = await readRecordFile(kind, path, id)
    if (content.kind === 'intact')
      return {
        source,
        backupTakenAt: null,
        record: content.record,
        lineage: claimRevision(content.lineage, content.record),
      }
  }
  return null
}

const findInHistory = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  id: string,
): Promise<GoodFile<Rec> | null> => {
  const folder = getRecordHistoryFolder(store.context.folder, store.kind.collection, id)
  const names = await listRevisions(folder)
  return readFirstIntact(
    store,
    id,
    'history',
    names.map((name) => join(folder, getRevisionFileName(name))),
  )
}

const findInVersions = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  id: string,
): Promise<GoodFile<Rec> | null> => {
  const roleId = roleIdSchema.safeParse(id)
  if (store.kind.collection !== 'roles' || !roleId.success) return null
  const versions = await listVersions(store.context.folder, roleId.data)
  return readFirstIntact(
    store,
    id,
    'versions',
    versions.map((version) => getVersionPath(store.context.folder, version)),
  )
}

const findInBackups = async <Rec extends StoredRecord>(
  { context, kind }: RecordStore<Rec>,
  id: string,
): Promise<GoodFile<Rec> | null> => {
  const paths = listRelativePaths(kind.collection, id)
  const found = await context.backedUp.find(paths, (bytes) => parseRecordBytes(kind, bytes, id))
  if (found === null) return null
  const { record, lineage } = found.value
  return {
    source: 'backup',
    backupTakenAt: found.takenAt,
    record,
    lineage: claimRevision(lineage, record),
  }
}

/** The newest version; of two equally new ones, the closer source wins. */
const findGoodFile = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  id: string,
): Promise<GoodFile<Rec> | null> => {
  const found = await Promise.all([
    findInHistory(store, id),
    findInVersions(store, id),
    findInBackups(store, id),
  ])
  const [newest = null] = found
    .filter((file) => file !== null)
    .sort((a, b) => b.record.updatedAt.localeCompare(a.record.updatedAt))
  return newest
}

const describe = ({ source, backupTakenAt, record }: GoodFile<StoredRecord>): LastGoodVersion => ({
  source,
  backupTakenAt,
  record,
})

/**
 * Finds the newest readable version of a record whose own file is unreadable. Rejects with the
 * system's error.
 */
export const findLastGood = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  id: string,
): Promise<LastGoodVersion | null> => {
  if (store.table.get(id) !== undefined) return null
  const file = await findGoodFile(store, id)
  return file === null ? null : describe(file)
}

const failNothing = (): Result<never> =>
  fail(
    'not-found',
    'Neither the workspace nor its backups contain a readable earlier version of this record. The damaged file stays where it was set aside.',
  )

const failTaken = (): Result<never> =>
  fail('exists', 'This record is in the workspace again, so nothing was restored.')

const restore = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  id: string,
): Promise<Result<LastGoodVersion>> => {
  const { context, kind, table, history } = store
  const writable = await context.checkWritable()
  if (!writable.ok) return writable
  const path = getRecordPath(context.folder, kind.collection, id)
  if (table.get(id) !== undefined || (await pathExists(path))) return failTaken()
  const file = await findGoodFile(store, id)
  if (file === null) return failNothing()
  const rev = file.record.rev + 1
  const prepared = prepareRecord(store, { ...file.record, rev })
  if (!prepared.ok) return prepared
  const lineage = history.startNew(id, rev, file.lineage)
  const placed = await placeRecord(store, prepared.value, lineage, 'created')
  return placed.ok ? ok(describe(file)) : placed
}

/**
 * Replaces a record whose file was damaged with its newest readable version, and returns that
 * version. Fails with `not-found` where none is kept, and with `exists` where the record
 * exists.
 */
export const restoreLastGood = async <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  id: string,
): Promise<Result<LastGoodVersion>> => {
  try {
    return await store.context.queue.run(getQueueKey(store, id), () => restore(store, id))
  } catch (error) {
    return failStorage(error, 'restore')
  }
}
