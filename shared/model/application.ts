import { z } from 'zod'
import { openEnum } from './openEnum'
import { openObject } from './openObject'
import { applicationIdSchema, candidateIdSchema, itemIdSchema, roleIdSchema } from './ids'
import { recordFields, storedFieldNames, timestampSchema } from './record'
import { pendingActivitiesField } from './activities/activity'
import { stageIdSchema } from './stage'
import { interviewSchema } from './activities/interview'
import { nextActionField } from './activities/nextAction'

export const scoreSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
])

/**
 * One rater's judgement of one criterion. A null score is *no evidence*: the rater looked and
 * found nothing. A criterion that nobody has looked at has no rating at all.
 */
export const ratingSchema = openObject({
  criterionId: itemIdSchema,
  rater: z.string(),
  score: scoreSchema.nullable(),
  evidence: z.string(),
  ratedAt: timestampSchema,
})

export const outcomeSchema = z.enum(['proceed', 'hold', 'reject'])

export const decisionSchema = openObject({
  outcome: openEnum(outcomeSchema),
  reason: z.string(),
  decidedAt: timestampSchema,
})

/** One candidate for one role. A candidate applies to a role at most once. */
export const applicationSchema = openObject({
  id: applicationIdSchema,
  ...recordFields,
  roleId: roleIdSchema,
  candidateId: candidateIdSchema,
  /** The id of its stage; one that nobody describes any more is kept and shown. */
  stage: stageIdSchema,
  ratings: z.array(ratingSchema),
  decision: decisionSchema.nullable(),
  notes: z.string(),
  /** When it came into its stage; missing where it never changed since this is recorded. */
  stageSince: timestampSchema.optional(),
  interviews: z.array(interviewSchema).optional(),
  ...nextActionField,
  ...pendingActivitiesField,
})

export const applicationDraftSchema = applicationSchema.omit(storedFieldNames)

export type Application = z.infer<typeof applicationSchema>
export type ApplicationDraft = z.infer<typeof applicationDraftSchema>
export type Rating = z.infer<typeof ratingSchema>
export type Score = z.infer<typeof scoreSchema>
export type Decision = z.infer<typeof decisionSchema>
