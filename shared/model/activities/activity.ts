import { z } from 'zod'
import {
  activityIdSchema,
  agencyIdSchema,
  candidateIdSchema,
  itemIdSchema,
  roleIdSchema,
} from '../ids'
import { openEnum } from '../openEnum'
import { openObject } from '../openObject'
import { recordFields, storedFieldNames, timestampSchema } from '../record'
import { nextActionField } from './nextAction'

export const activityKindSchema = z.enum([
  'note',
  'call',
  'mail',
  'meeting',
  'stage',
  'decision',
  'sending',
])

/** The kinds that a recruiter chooses; the others are written by what they tell about. */
export const writtenKinds = ['note', 'call', 'mail', 'meeting'] as const

/** How an activity read until it was edited. */
const earlierWordingSchema = openObject({
  id: itemIdSchema,
  kind: openEnum(activityKindSchema),
  at: timestampSchema,
  text: z.string(),
  /** When it was replaced. */
  replacedAt: timestampSchema,
})

/**
 * A dated line about a candidate, a role or an agency. One about an application names both its
 * candidate and its role. At least one of the three is named.
 */
export const activitySchema = openObject({
  id: activityIdSchema,
  ...recordFields,
  kind: openEnum(activityKindSchema),
  /** When it happened. */
  at: timestampSchema,
  /** What was said or done; the reason for a change of stage or a decision. */
  text: z.string(),
  candidateId: candidateIdSchema.nullable(),
  roleId: roleIdSchema.nullable(),
  agencyId: agencyIdSchema.nullable(),
  /** What a change led from and to: stages, outcomes, or the audience of what was sent; empty for none. */
  change: openObject({ from: z.string(), to: z.string() }).optional(),
  /** Its earlier wordings, oldest first; missing where it was never edited. */
  earlier: z.array(earlierWordingSchema).optional(),
  /** When to ask for an answer to a sending: missing until somebody says so, null once it is answered. */
  ...nextActionField,
})

export const activityDraftSchema = activitySchema.omit(storedFieldNames)

export type Activity = z.infer<typeof activitySchema>
export type ActivityDraft = z.infer<typeof activityDraftSchema>
export type EarlierWording = z.infer<typeof earlierWordingSchema>
export type ActivityKind = z.infer<typeof activityKindSchema>

/**
 * Activities that a record's last save brings with it, each with its id: whoever opens the
 * workspace and finds one missing writes it, so that a crash leaves nothing half-told.
 */
export const pendingActivitiesField = { pendingActivities: z.array(activitySchema).optional() }
