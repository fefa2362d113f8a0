import type { z } from 'zod'
import type { CollectionName } from '@shared/model/workspace/collections'
import type { StoredRecord } from '../types'
import type { RecordCodec } from './recordCodec'

/** A record as read from a file, not yet validated. */
export type RawRecord = { [field: string]: unknown }

/** The schemas of one collection, as `collections` in the model lists them. */
export interface RecordSchemas<Rec extends StoredRecord, Draft, Id extends string> {
  id: z.ZodType<Id>
  record: z.ZodType<Rec>
  draft: z.ZodType<Draft>
}

/** How records are stored in files; the same for all collections of a workspace. */
export interface StorageFormat {
  /** The format in which records are written; older ones go through `migrate` first. */
  format: number
  codec: RecordCodec
  migrate(collection: CollectionName, record: RawRecord, format: number): RawRecord
}

/** Everything needed to read and write the files of one collection. */
export interface RecordKind<Rec extends StoredRecord> extends StorageFormat {
  collection: CollectionName
  schema: z.ZodType<Rec>
}
