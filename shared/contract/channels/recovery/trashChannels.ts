import { z } from 'zod'
import { collectionNames } from '@shared/model/workspace/collections'
import { timestampSchema } from '@shared/model/record'
import { defineChannel, noInput, nothing } from '../channel'
import { removedRecordsSchema } from '../recordChannels'

const restorableSchema = removedRecordsSchema.element.extend({ fileName: z.string().optional() })

/** A record to be restored from the trash. */
export type RestorableRecord = z.infer<typeof restorableSchema>

/** A record in the trash, as a list shows it. */
export const trashEntrySchema = z.object({
  collection: z.enum(collectionNames),
  id: z.string(),
  /** Distinguishes it from the same record removed at another time. */
  fileName: z.string(),
  removedAt: timestampSchema,
  /** The record's title when it was removed; null where its file can't be read. */
  title: z.string().nullable(),
})

export type TrashEntry = z.infer<typeof trashEntrySchema>

/** Progress of removing, restoring or permanently deleting records. */
export const trashProgressSchema = z.object({
  step: z.enum(['removing', 'restoring', 'deleting']),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
})

export type TrashProgress = z.infer<typeof trashProgressSchema>

/** Restores or permanently deletes trashed records. The event `trash.progress` reports progress. */
export const trashChannels = {
  /** Last removed first. */
  'trash.list': defineChannel(noInput, z.array(trashEntrySchema)),
  /**
   * Restores records from the trash: each from the entry with its `fileName`, or, without one,
   * from its latest entry. When cancelled, it fails with `cancelled`, and the records already
   * restored stay restored.
   */
  'trash.restore': defineChannel(z.object({ records: z.array(restorableSchema) }), nothing),
  /** Permanently deletes these entries; returns the number deleted, fewer when it was cancelled. */
  'trash.empty': defineChannel(
    z.object({
      entries: z.array(trashEntrySchema.pick({ collection: true, fileName: true })).min(1),
    }),
    z.object({ deleted: z.int().nonnegative() }),
  ),
  /** Cancels the running removal, restore or deletion. */
  'trash.cancel': defineChannel(noInput, nothing),
}
