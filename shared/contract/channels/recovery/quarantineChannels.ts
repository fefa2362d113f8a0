import { z } from 'zod'
import { collectionNames } from '@shared/model/workspace/collections'
import { lastGoodSchema, dismissedFileSchema } from '@shared/model/workspace/workspaceState'
import { defineChannel, noInput, nothing } from '../channel'

const damagedRecordSchema = z.object({ collection: z.enum(collectionNames), recordId: z.string() })

/** Names a file that was set aside, as a problem's `quarantinedAs` does. */
const asideSchema = z.object({ quarantinedAs: z.string() })

/** Files that could not be read as records. */
export const quarantineChannels = {
  /**
   * Finds the newest version that can replace a damaged record; null where there is none. May
   * take a while, since backups are searched too.
   */
  'quarantine.findLastGood': defineChannel(damagedRecordSchema, lastGoodSchema.nullable()),
  /** Replaces the record with that version, and dismisses the damaged file, which is kept. */
  'quarantine.restoreLastGood': defineChannel(damagedRecordSchema, lastGoodSchema),
  /** Files that are set aside and no longer open problems, last dismissed first. */
  'quarantine.listDismissed': defineChannel(noInput, z.array(dismissedFileSchema)),
  /** Leaves a damaged file set aside, unchanged, and no longer counts it as an open problem. */
  'quarantine.dismiss': defineChannel(asideSchema, nothing),
  /** Makes a dismissed file an open problem again. */
  'quarantine.reopen': defineChannel(asideSchema, nothing),
  /** Shows the file of a problem, open or dismissed, in the system's file manager. */
  'quarantine.reveal': defineChannel(
    z.object({
      collection: z.enum(collectionNames).nullable(),
      fileName: z.string(),
      quarantinedAs: z.string().nullable(),
    }),
    nothing,
  ),
}
