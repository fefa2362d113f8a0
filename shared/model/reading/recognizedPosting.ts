import { z } from 'zod'
import { openEnum } from '../openEnum'
import { agencyIdSchema, roleIdSchema, sentPostingIdSchema } from '../ids'
import { timestampSchema } from '../record'
import { roleDraftSchema } from '../role'
import { audienceSchema } from '../sentPosting'

/** A sent posting that a file turned out to be a copy of. */
export const recognizedPostingSchema = z.object({
  /** The last entry in the log of sent postings that it can be. */
  sentPostingId: sentPostingIdSchema,
  roleId: roleIdSchema,
  roleRev: z.int().min(1),
  /** The title that the role had when it was sent. */
  roleTitle: z.string(),
  audience: openEnum(audienceSchema),
  agencyId: agencyIdSchema.nullable(),
  /** Empty for a posting that went to no agency; null for an agency that is no longer there. */
  agencyName: z.string().nullable(),
  sentAt: timestampSchema,
  /** Whether the file carries its mark, or its text is that of the posting. */
  foundBy: z.enum(['mark', 'text']),
  /** What was sent, as it reads in such a file; null if its version was not kept. */
  sent: roleDraftSchema.nullable(),
})

export type RecognizedPosting = z.infer<typeof recognizedPostingSchema>
