import { z } from 'zod'
import { applicationIdSchema, itemIdSchema } from '@shared/model/ids'
import { defineChannel } from '../channel'
import { chosenPathSchema, fileTokenSchema } from '../../tokens'

/** What can be written about an interview: an entry for a calendar, or a mail to the candidate. */
export const interviewFileKindSchema = z.enum(['calendar', 'mail'])

export type InterviewFileKind = z.infer<typeof interviewFileKindSchema>

export const interviewChannels = {
  /**
   * Writes a file about an interview into a folder; one of the same name stays. Opening it is up to
   * `documents.open`.
   */
  'interviews.writeFile': defineChannel(
    z.object({
      applicationId: applicationIdSchema,
      interviewId: itemIdSchema,
      kind: interviewFileKindSchema,
      folder: fileTokenSchema,
      /** Of a mail, as a BCP 47 tag; without, that of the role. */
      language: z.string().max(100).optional(),
    }),
    chosenPathSchema,
  ),
}
