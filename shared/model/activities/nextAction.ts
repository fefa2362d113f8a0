import { z } from 'zod'
import { openObject } from '../openObject'
import { daySchema } from '../record'

/** What is due next on a record, in the recruiter's words, and on which day. */
export const nextActionSchema = openObject({ text: z.string().trim().min(1), day: daySchema })

export type NextAction = z.infer<typeof nextActionSchema>

/** The field of a record that something can be due on; missing in records that never had one. */
export const nextActionField = { nextAction: nextActionSchema.nullable().optional() }
