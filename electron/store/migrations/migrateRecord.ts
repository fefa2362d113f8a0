import type { CollectionName } from '@shared/model/workspace/collections'
import type { RawRecord } from '../records'
import type { Migration } from './migration'

/**
 * Migrates a record from `format` to the newest one, step by step. A record already in the
 * newest format is returned unchanged.
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
