import { z } from 'zod'
import { openEnum } from '../openEnum'
import { openObject } from '../openObject'
import { postingPlaceSchema } from '../sortedPosting'

/**
 * What the lines below a heading are: one place of a role, or what is required (`requirements`) or
 * welcome (`preferred`), of which each line then tells its own place. `section` is an own section.
 */
export const headingTargetSchema = z.enum([
  ...postingPlaceSchema.exclude(['title', 'client', 'heading', 'unsorted']).options,
  'requirements',
  'preferred',
])

/** What a workspace knows of one heading, in the words of the postings that it comes from. */
export const headingRuleSchema = openObject({
  heading: z.string(),
  target: openEnum(headingTargetSchema),
})

export type HeadingTarget = z.infer<typeof headingTargetSchema>
export type HeadingRule = z.infer<typeof headingRuleSchema>
