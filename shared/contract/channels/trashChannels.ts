import { z } from 'zod'
import { collectionNames } from '@shared/model/workspace/collections'
import { timestampSchema } from '@shared/model/record'
import { defineChannel, noInput, nothing } from './channel'
import { removedRecordsSchema } from './recordChannels'

const restorableSchema = removedRecordsSchema.element.extend({ fileName: z.string().optional() })

/** A record to be restored from the trash. */
export type RestorableRecord = z.infer<typeof restorableSchema>

/** A record in the trash, as a list shows it. */
export const trashEntrySchema = z.object({
  collection: z.enum(collectionNames),
  id: z.string(),
  /** Tells it from the same record removed at another time. */
  fileName: z.string(),
  removedAt: timestampSchema,
  /** What the record was called; null where its file can't be read. */
  title: z.string().nullable(),
})

export type TrashEntry = z.infer<typeof trashEntrySchema>

/** How far the removing, restoring or deleting for good of records is. */
export const trashProgressSchema = z.object({
  step: z.enum(['removing', 'restoring', 'deleting']),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
})

export type TrashProgress = z.infer<typeof trashProgressSchema>

/** What was removed and can be had back. Progress is told by the event `trash.progress`. */
export const trashChannels = {
  /** The last removed first. */
  'trash.list': defineChannel(noInput, z.array(trashEntrySchema)),
  /**
   * Restores records from the trash: each from the entry with its `fileName`, or, without one,
   * from the entry of the last removal. When stopped, it fails with `cancelled`, and what was
   * restored stays.
   */
  'trash.restore': defineChannel(z.object({ records: z.array(restorableSchema) }), nothing),
  /** Deletes these entries for good; gives how many were deleted, fewer when it was stopped. */
  'trash.empty': defineChannel(
    z.object({
      entries: z.array(trashEntrySchema.pick({ collection: true, fileName: true })).min(1),
    }),
    z.object({ deleted: z.int().nonnegative() }),
  ),
  /** Stops the removing, restoring or deleting that is under way. */
  'trash.cancel': defineChannel(noInput, nothing),
}
