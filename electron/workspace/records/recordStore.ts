import type { StoreContext } from '../storeContext'
import type { StoredRecord } from '../types'
import type { RecordKind } from './recordKind'
import type { RecordTable } from './recordTable'

/** One collection of an open workspace: where it lies, how it is written, what memory holds. */
export interface RecordStore<Rec extends StoredRecord> {
  context: StoreContext
  kind: RecordKind<Rec>
  table: RecordTable<Rec>
}

/** The key under which everything done to one record queues up. */
export const getQueueKey = <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
  id: string,
): string => `${store.kind.collection}/${id}`
