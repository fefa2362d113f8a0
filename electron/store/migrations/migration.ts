import type { CollectionName } from '@shared/model/workspace/collections'

import type { RawRecord } from '../records'

/**
 * One step from a format to the next. Each has its own file, named `from<N>.ts`, and a frozen
 * workspace in `tests/fixtures/workspaces/format-<N>`.
 */
export interface Migration {
  /** The format that it starts from; it leads to `from + 1`. */
  from: number
  /** Returns the record in the next format; keeps unknown fields. */
  migrateRecord(collection: CollectionName, record: RawRecord): RawRecord
}
