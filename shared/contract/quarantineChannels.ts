import { z } from 'zod'
import { collectionNames } from '@shared/model/collections'
import { lastGoodSchema, settledFileSchema } from '@shared/model/workspaceState'
import { defineChannel, noInput, nothing } from './channel'

const damagedRecordSchema = z.object({ collection: z.enum(collectionNames), recordId: z.string() })

/** Names a file that was set aside, as `quarantinedAs` of a problem does. */
const asideSchema = z.object({ quarantinedAs: z.string() })

/** Files that could not be read as records. */
export const quarantineChannels = {
  /**
   * The newest version that can take the place of a damaged record; null where there is
   * none. It may take a while, since backups are looked through too.
   */
  'quarantine.findLastGood': defineChannel(damagedRecordSchema, lastGoodSchema.nullable()),
  /** Puts that version in the record's place, and settles the damaged file, which is kept. */
  'quarantine.restoreLastGood': defineChannel(damagedRecordSchema, lastGoodSchema),
  /** Files that are set aside and no open problems any more, the last settled first. */
  'quarantine.listSettled': defineChannel(noInput, z.array(settledFileSchema)),
  /** Leaves a damaged file set aside and makes it no open problem any more; changes nothing in it. */
  'quarantine.settle': defineChannel(asideSchema, nothing),
  /** Makes a settled file an open problem again. */
  'quarantine.reopen': defineChannel(asideSchema, nothing),
  /** Shows the file of a problem, open or settled, in the system's file manager. */
  'quarantine.reveal': defineChannel(
    z.object({
      collection: z.enum(collectionNames).nullable(),
      fileName: z.string(),
      quarantinedAs: z.string().nullable(),
    }),
    nothing,
  ),
}
