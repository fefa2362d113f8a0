import { createId } from '@shared/model/ids'
import { createConflicts, type CollectionConflicts } from './conflicts/recordConflicts'
import { findLastGood, restoreLastGood } from './lastGood'
import { RecordHistory } from '../history'
import { listQuarantine, type RecoverableCollection } from '../quarantine'
import { createKnownFiles } from './knownFiles'
import { loadCollection } from './loadCollection'
import { getQueueKey, type RecordKind, type RecordSchemas, RecordTable } from '../records'
import type { RecordStore } from './recordStore'
import { refreshFile } from './refreshFile'
import { reportUnloaded } from './reportUnloaded'
import { removeRecord, restoreRecord } from './trashOperations'
import { insertRecord, prepareRecord, saveRecord } from './writeOperations'
import type { Collection, KnownFiles, StoreContext, StoredRecord } from '../types'

/** A collection together with the operations reserved for the workspace. */
export interface CollectionStore<Rec, Draft, Id> extends RecoverableCollection {
  collection: Collection<Rec, Draft, Id>
  has(id: string): boolean
  /** Reads all records from disk and reports which files could not be read, now and earlier. */
  load(onFileRead: () => void): Promise<void>
  refreshFile(fileName: string): Promise<void>
  knownFiles: KnownFiles
  conflicts: CollectionConflicts
}

/** Creates a collection with nothing loaded yet. */
export const createCollectionStore = <
  Rec extends StoredRecord,
  Draft extends object,
  Id extends string,
>(
  context: StoreContext,
  kind: RecordKind<Rec>,
  schemas: RecordSchemas<Rec, Draft, Id>,
): CollectionStore<Rec, Draft, Id> => {
  const history = new RecordHistory({ folder: context.folder, kind, now: () => context.now() })
  const store: RecordStore<Rec> = { context, kind, table: new RecordTable<Rec>(), history }
  const enqueue = <Value>(id: string, task: () => Promise<Value>): Promise<Value> =>
    context.queue.run(getQueueKey(store, id), task)
  const identify = (draft: Draft) => {
    const now = context.createTimestamp()
    return { ...draft, id: createId(schemas.id), rev: 1, createdAt: now, updatedAt: now }
  }

  return {
    collection: {
      list: () => store.table.list(),
      get: (id) => store.table.get(id),
      prepare: (draft) => prepareRecord(store, identify(draft)),
      create: (draft) => {
        const record = identify(draft)
        return enqueue(record.id, () => insertRecord(store, record))
      },
      insert: (record) => enqueue(record.id, () => insertRecord(store, record)),
      save: (record) => enqueue(record.id, () => saveRecord(store, record)),
      remove: (id, rev) => enqueue(id, () => removeRecord(store, id, rev)),
      restore: (id, fileName) => enqueue(id, () => restoreRecord(store, id, fileName)),
    },
    has: (id) => store.table.get(id) !== undefined,
    load: async (onFileRead) => {
      for (const { problem, dismissedAt } of await listQuarantine(context.folder, kind.collection))
        if (dismissedAt === null) context.problems.report(problem)
      for (const file of await loadCollection(store, onFileRead))
        await reportUnloaded(context, kind.collection, file)
    },
    refreshFile: (fileName) => refreshFile(store, fileName),
    knownFiles: createKnownFiles(store.table),
    conflicts: createConflicts(store),
    findLastGood: (id) => findLastGood(store, id),
    restoreLastGood: (id) => restoreLastGood(store, id),
  }
}
