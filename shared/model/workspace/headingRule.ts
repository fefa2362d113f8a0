import { z } from 'zod'
import { openEnum } from '../openEnum'
import { openObject } from '../openObject'
import { postingPlaceSchema } from '../reading/sortedPosting'

/**
 * The kind of lines below a heading: one place of a role, or required (`requirements`) or welcome
 * (`preferred`) things, where each line determines its own place. `section` is one of the role's
 * own sections.
 */
export const headingTargetSchema = z.enum([
  ...postingPlaceSchema.exclude(['title', 'client', 'heading', 'unsorted']).options,
  'requirements',
  'preferred',
])

/** What a workspace remembers about one heading, in the words of the postings that it comes from. */
export const headingRuleSchema = openObject({
  heading: z.string(),
  target: openEnum(headingTargetSchema),
})

export type HeadingTarget = z.infer<typeof headingTargetSchema>
export type HeadingRule = z.infer<typeof headingRuleSchema>
