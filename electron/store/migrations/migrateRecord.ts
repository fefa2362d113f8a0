import type { CollectionName } from '@shared/model/workspace/collections'
import type { RawRecord } from '../records'
import type { Migration } from './migration'

/**
 * A record of `format` brought to the newest one, step by step. A record that is
 * already there comes back as it is.
 */
export const migrateRecord = (
  steps: readonly Migration[],
  collection: CollectionName,
  record: RawRecord,
  format: number,
): RawRecord =>
  steps
    .filter((step) => step.from >= format)
    .reduce((migrated, step) => step.migrateRecord(collection, migrated), record)
