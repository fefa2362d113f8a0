import { z } from 'zod'
import { attachmentSchema } from '@shared/model/candidate'
import { attachmentHashSchema } from '@shared/model/ids'
import { pagePictureSchema } from '@shared/model/reading/cvLayout'
import { cvSourceSchema } from './cvChannels'
import { defineChannel, nothing } from '../channel'

/** A kept file, under the name that its record gives it. */
const keptFileSchema = z.object({ hash: attachmentHashSchema, fileName: z.string() })

/** Files that belong to records. */
export const attachmentChannels = {
  /** Keeps a copy of a file; the result belongs in a record. */
  'attachments.keep': defineChannel(z.object({ source: cvSourceSchema }), attachmentSchema),
  /** A page as a picture; fails with `invalid-input` if there is no such page, or it can’t be drawn. */
  'attachments.showPage': defineChannel(
    keptFileSchema.extend({ page: z.int().nonnegative() }),
    pagePictureSchema,
  ),
  /** The PNG of a letterhead’s logo; fails with `invalid-input` for any other file. */
  'attachments.readLogo': defineChannel(
    z.object({ hash: attachmentHashSchema }),
    z.instanceof(Uint8Array<ArrayBufferLike>),
  ),
  /**
   * Opens a copy in the system’s program for it. Fails with `invalid-input` for what is not a document, as the
   * system would run it.
   */
  'attachments.open': defineChannel(keptFileSchema, nothing),
}
