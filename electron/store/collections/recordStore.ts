import type { RecordHistory } from '../history'
import type { StoreContext, StoredRecord } from '../types'
import type { RecordKind, RecordTable } from '../records'

/**
 * One collection of an open workspace: its location, its file format, its records in memory and
 * their lineage.
 */
export interface RecordStore<Rec extends StoredRecord> {
  context: StoreContext
  kind: RecordKind<Rec>
  table: RecordTable<Rec>
  history: RecordHistory<Rec>
}
