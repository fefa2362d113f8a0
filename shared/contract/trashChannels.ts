import { z } from 'zod'
import { collectionNames } from '@shared/model/collections'
import { timestampSchema } from '@shared/model/record'
import { defineChannel, noInput, nothing } from './channel'
import { removedRecordsSchema } from './recordChannels'

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

/** What was removed and can be had back. */
export const trashChannels = {
  /** The last removed first. */
  'trash.list': defineChannel(noInput, z.array(trashEntrySchema)),
  /** Brings back what a `remove` moved to the trash. */
  'trash.restore': defineChannel(z.object({ records: removedRecordsSchema }), nothing),
  /** Deletes these entries for good; gives how many were deleted. */
  'trash.empty': defineChannel(
    z.object({
      entries: z.array(trashEntrySchema.pick({ collection: true, fileName: true })).min(1),
    }),
    z.object({ deleted: z.int().nonnegative() }),
  ),
}
