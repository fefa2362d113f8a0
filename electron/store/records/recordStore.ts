import type { CollectionName } from '@shared/model/workspace/collections'
import type { RecordHistory } from '../history/recordHistory'
import type { StoreContext } from '../workspaces/storeContext'
import type { StoredRecord } from '../types'
import type { RecordKind } from './recordKind'
import type { RecordTable } from './recordTable'

/** One collection of an open workspace: where it lies, how it is written, what memory holds, what it comes from. */
export interface RecordStore<Rec extends StoredRecord> {
  context: StoreContext
  kind: RecordKind<Rec>
  table: RecordTable<Rec>
  history: RecordHistory<Rec>
}

/** The key under which everything done to one record queues up. */
export const getQueueKey = (
  { kind }: { kind: { collection: CollectionName } },
  id: string,
): string => `${kind.collection}/${id}`
