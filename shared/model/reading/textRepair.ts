import { z } from 'zod'

/** One run of damaged text and its repair; `line` counts from 1. */
export const textRepairSchema = z.object({ from: z.string(), to: z.string(), line: z.int().min(1) })

export type TextRepair = z.infer<typeof textRepairSchema>
