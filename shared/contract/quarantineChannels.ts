import { z } from 'zod'
import { collectionNames } from '@shared/model/collections'
import { defineChannel, nothing } from './channel'

/** Files that could not be read as records. */
export const quarantineChannels = {
  /** Puts the newest version that can be read in the place of a damaged record; the damaged file is kept. */
  'quarantine.restoreLastGood': defineChannel(
    z.object({ collection: z.enum(collectionNames), recordId: z.string() }),
    nothing,
  ),
  /** Shows the file of a problem in the system's file manager. */
  'quarantine.reveal': defineChannel(
    z.object({ collection: z.enum(collectionNames).nullable(), fileName: z.string() }),
    nothing,
  ),
}
