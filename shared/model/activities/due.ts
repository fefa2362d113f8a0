import { z } from 'zod'
import { agencyIdSchema, candidateIdSchema, itemIdSchema, roleIdSchema } from '../ids'
import { daySchema, timestampSchema } from '../record'
import { interviewSchema } from './interview'
import { nextActionField } from './nextAction'

/**
 * Why something is due: a next action, an interview, a closing date, a stage that stands still, an answer to a
 * sending, or a candidate whose *keep until* nears.
 */
export const dueKindSchema = z.enum([
  'action',
  'interview',
  'closing',
  'stage',
  'answer',
  'keeping',
])

/** The collections whose records something can be due on; of activities, sendings. */
export const dueCollectionSchema = z.enum([
  'roles',
  'candidates',
  'applications',
  'agencies',
  'activities',
])

/** Which due thing is meant: its kind, and the record that it is due on. */
export const dueReferenceSchema = z.object({
  kind: dueKindSchema,
  collection: dueCollectionSchema,
  id: z.string(),
  /** The interview; null for any other kind. */
  interviewId: itemIdSchema.nullable(),
})

/** One line of Today. */
export const dueItemSchema = z.object({
  reference: dueReferenceSchema,
  day: daySchema,
  /** When an interview begins; null for what is due on a whole day. */
  at: timestampSchema.nullable(),
  /** Since when a stage stands or an answer is awaited; null for anything else. */
  since: daySchema.nullable(),
  /** What is to be done. */
  text: z.string(),
  candidateId: candidateIdSchema.nullable(),
  roleId: roleIdSchema.nullable(),
  agencyId: agencyIdSchema.nullable(),
})

/** The fields of a record that working off Today changes; for undoing it. */
export const dueStateSchema = z.object({
  ...nextActionField,
  closes: daySchema.nullable().optional(),
  settledClosing: daySchema.optional(),
  keepUntil: daySchema.nullable().optional(),
  interviews: z.array(interviewSchema).optional(),
})

export type DueKind = z.infer<typeof dueKindSchema>
export type DueReference = z.infer<typeof dueReferenceSchema>
export type DueItem = z.infer<typeof dueItemSchema>
export type DueState = z.infer<typeof dueStateSchema>
