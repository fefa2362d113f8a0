import { z } from 'zod'
import { itemIdSchema } from '@shared/model/ids'

/** How much a finding matters: unlawful or broken; likely to cost applicants; worth a thought. */
export const severitySchema = z.enum(['problem', 'warning', 'hint'])

/** Something about a posting that the recruiter may want to change. */
export const findingSchema = z.object({
  rule: z.string(),
  severity: severitySchema,
  /** The path of the field, such as `skills.hard.name`; null for the posting as a whole. */
  field: z.string().nullable(),
  /** The line, skill or section that it is in. */
  itemId: itemIdSchema.nullable(),
  /** The words within the text of the field, in UTF-16 code units; null if it is about none in particular. */
  range: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).nullable(),
  /** The words in that range; empty without one. */
  text: z.string(),
  /** What was found, and why it matters. */
  message: z.string(),
  /** What to do about it. */
  suggestion: z.string(),
  /** What the rule goes by: a study, a standard or a law, with its address. */
  source: z.string(),
})

export type Severity = z.infer<typeof severitySchema>
export type Finding = z.infer<typeof findingSchema>

/** A finding before its rule is added; without a source of its own it has the rule's. */
export type Hit = Omit<Finding, 'rule' | 'source'> & { source?: string }
