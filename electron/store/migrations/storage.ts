import { migrateRecord } from './migrateRecord'
import type { Migration } from './migration'
import { getCurrentFormat, migrations } from './registry'
import { createJsonCodec, type StorageFormat } from '../records'

/** Writes records in the format that `steps` lead to, and reads older ones through them. */
export const createStorage = (steps: readonly Migration[]): StorageFormat => {
  const format = getCurrentFormat(steps)
  return {
    format,
    codec: createJsonCodec(format),
    migrate: (collection, record, from) => migrateRecord(steps, collection, record, from),
  }
}

/** How this version of Rolebench writes records. */
export const currentStorage = createStorage(migrations)
