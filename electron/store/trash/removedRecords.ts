import { ok } from '@shared/contract/result'
import {
  collectionNames,
  collections,
  type CollectionName,
  type RecordOf,
} from '@shared/model/workspace/collections'
import { createTrashEmptying } from './emptyTrash'
import { failStorage } from '../files'
import { forEachConcurrently } from '../tasks'
import { readRecordFile, type RecordSchemas, type StorageFormat } from '../records'
import type { Attachments, RemovedRecord, StoreContext, StoredRecord, Trash } from '../types'
import { getRemovedAt, listTrash, type TrashEntry } from './trash'

const readsAtOnce = 32

interface TrashSource {
  context: StoreContext
  storage: StorageFormat
  hasRecord: (collection: CollectionName, id: string) => boolean
  discardAttachment: Attachments['discard']
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
      return content.kind === 'intact' ? content.record : null
    }
  return {
    roles: create(collections.roles),
    candidates: create(collections.candidates),
    applications: create(collections.applications),
    agencies: create(collections.agencies),
    sentPostings: create(collections.sentPostings),
    activities: create(collections.activities),
    templates: create(collections.templates),
    snippets: create(collections.snippets),
    skillLists: create(collections.skillLists),
  }
}

/** Restores or permanently deletes the trashed records of an open workspace. */
export const createTrash = ({
  context,
  storage,
  hasRecord,
  discardAttachment,
}: TrashSource): Trash => {
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

  const findLast: Trash['findLast'] = async (collection) => {
    try {
      const lastFirst = await listTrash(folder, collection)
      return ok(new Map(lastFirst.reverse().map(({ id, fileName }) => [id, fileName])))
    } catch (error) {
      return failStorage(error, 'read')
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
    findLast,
    empty: createTrashEmptying({ context, hasRecord, discardAttachment }),
  }
}
