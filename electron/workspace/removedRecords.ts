import { rm, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ok, type Result } from '@shared/contract/result'
import {
  collectionNames,
  collections,
  type CollectionName,
  type RecordOf,
} from '@shared/model/collections'
import { failStorage, getErrno } from './errnoMessages'
import { syncFolder } from './files/durableFile'
import { getRecordHistoryFolder } from './history/historyFiles'
import { forEachConcurrently } from './keyedQueue'
import { versionsFolderName } from './layout'
import { readRecordFile } from './records/recordFile'
import type { RecordSchemas, StorageFormat } from './records/recordKind'
import { getQueueKey } from './records/recordStore'
import type { StoreContext } from './storeContext'
import { getRemovedAt, listTrash, type TrashEntry } from './trash'
import type { RemovedRecord, StoredRecord, Trash } from './types'

const readsAtOnce = 32

interface TrashSource {
  context: StoreContext
  storage: StorageFormat
  hasRecord: (collection: CollectionName, id: string) => boolean
}

type Reader = (entry: TrashEntry) => Promise<RecordOf<CollectionName> | null>

const createReaders = (storage: StorageFormat): Record<CollectionName, Reader> => {
  const create =
    <Rec extends StoredRecord & RecordOf<CollectionName>>(
      schemas: Pick<RecordSchemas<Rec, object, string>, 'record'>,
    ): Reader =>
    async ({ collection, path, id }) => {
      const kind = { ...storage, collection, schema: schemas.record }
      const content = await readRecordFile(kind, path, id)
      return content.kind === 'sound' ? content.record : null
    }
  return {
    roles: create(collections.roles),
    candidates: create(collections.candidates),
    applications: create(collections.applications),
    agencies: create(collections.agencies),
    submissions: create(collections.submissions),
  }
}

/** False when the file was gone already. */
const deleteFile = async (path: string): Promise<boolean> => {
  try {
    await unlink(path)
    return true
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return false
    throw error
  }
}

/** The removed records of an open workspace. */
export const createTrash = ({ context, storage, hasRecord }: TrashSource): Trash => {
  const { folder } = context
  const readers = createReaders(storage)

  const listEntries = async (): Promise<TrashEntry[]> =>
    (await Promise.all(collectionNames.map((name) => listTrash(folder, name)))).flat()

  const describe = async (entry: TrashEntry): Promise<RemovedRecord> => ({
    collection: entry.collection,
    id: entry.id,
    fileName: entry.fileName,
    removedAt: getRemovedAt(entry),
    record: await readers[entry.collection](entry),
  })

  const deletePast = async (collection: CollectionName, id: string): Promise<void> => {
    const removed = await listTrash(folder, collection)
    if (hasRecord(collection, id) || removed.some((entry) => entry.id === id)) return
    const deleteFolder = (path: string): Promise<void> => rm(path, { recursive: true, force: true })
    await deleteFolder(getRecordHistoryFolder(folder, collection, id))
    if (collection === 'roles') await deleteFolder(join(folder, versionsFolderName, id))
  }

  const deleteEntry = async ({ collection, id, path }: TrashEntry): Promise<boolean> => {
    if (!(await deleteFile(path))) return false
    await syncFolder(dirname(path))
    await deletePast(collection, id)
    return true
  }

  const empty: Trash['empty'] = async (chosen): Promise<Result<number>> => {
    const writable = await context.checkWritable()
    if (!writable.ok) return writable
    const keyOf = ({ collection, fileName }: (typeof chosen)[number]): string =>
      `${collection}/${fileName}`
    const keys = new Set(chosen.map(keyOf))
    let deleted = 0
    try {
      for (const entry of await listEntries())
        if (keys.has(keyOf(entry))) {
          const key = getQueueKey({ kind: entry }, entry.id)
          if (await context.queue.run(key, () => deleteEntry(entry))) deleted += 1
        }
      return ok(deleted)
    } catch (error) {
      return failStorage(error, 'empty-trash')
    }
  }

  return {
    list: async () => {
      try {
        const removed: RemovedRecord[] = []
        await forEachConcurrently(await listEntries(), readsAtOnce, async (entry) => {
          removed.push(await describe(entry))
        })
        return ok(removed.sort((a, b) => b.removedAt.localeCompare(a.removedAt)))
      } catch (error) {
        return failStorage(error, 'read')
      }
    },
    empty,
  }
}
