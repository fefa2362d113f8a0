import { z } from 'zod'
import { nextActionSchema } from '@shared/model/activities/nextAction'
import { applicationIdSchema, candidateIdSchema, roleIdSchema } from '@shared/model/ids'
import { timestampSchema } from '@shared/model/record'
import { stageIdSchema } from '@shared/model/stage'

/** An application as a card of the board. */
export const boardRowSchema = z.object({
  id: applicationIdSchema,
  candidateId: candidateIdSchema,
  roleId: roleIdSchema,
  stage: stageIdSchema,
  /** Since when it is in its stage. */
  since: timestampSchema,
  candidateName: z.string(),
  /** Where the candidate is. */
  place: z.string(),
  roleTitle: z.string(),
  client: z.string(),
  nextAction: nextActionSchema.nullable(),
  /** When its next interview begins; null for none. */
  interviewAt: timestampSchema.nullable(),
})

export type BoardRow = z.infer<typeof boardRowSchema>
