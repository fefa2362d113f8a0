import type { z } from 'zod'
import type { CollectionName } from '@shared/model/workspace/collections'
import type { Migration } from '../migrations/migration'
import type { StoredRecord } from '../types'
import type { RecordCodec } from './recordCodec'

/** The schemas of one collection, as `collections` in the model lists them. */
export interface RecordSchemas<Rec extends StoredRecord, Draft, Id extends string> {
  id: z.ZodType<Id>
  record: z.ZodType<Rec>
  draft: z.ZodType<Draft>
}

/** How records lie in files; the same for all collections of a workspace. */
export interface StorageFormat {
  /** The format that is written; older ones are read through `migrations`. */
  format: number
  codec: RecordCodec
  migrations: readonly Migration[]
}

/** All that it takes to read and write the files of one collection. */
export interface RecordKind<Rec extends StoredRecord> extends StorageFormat {
  collection: CollectionName
  schema: z.ZodType<Rec>
}
