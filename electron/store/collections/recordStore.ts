import type { RecordHistory } from '../history'
import type { StoreContext, StoredRecord } from '../types'
import type { RecordKind, RecordTable } from '../records'

/** One collection of an open workspace: where it lies, how it is written, what memory holds, what it comes from. */
export interface RecordStore<Rec extends StoredRecord> {
  context: StoreContext
  kind: RecordKind<Rec>
  table: RecordTable<Rec>
  history: RecordHistory<Rec>
}
