import { z } from 'zod'
import { itemIdSchema } from '../ids'
import { openObject } from '../openObject'
import { timestampSchema } from '../record'

/** An appointment of a candidate for a role. */
export const interviewSchema = openObject({
  id: itemIdSchema,
  /** When it begins. */
  at: timestampSchema,
  minutes: z
    .int()
    .min(1)
    .max(24 * 60),
  /** Where it is, or how they meet: an address, a link, a phone number. */
  place: z.string(),
  /** With whom, about what. */
  text: z.string(),
  /** Whether it took place, or is settled otherwise. */
  isDone: z.boolean(),
})

export type Interview = z.infer<typeof interviewSchema>
