import { z } from 'zod'

/** What is looked for in the text of roles. */
export const textQuerySchema = z.object({
  words: z.string().max(500),
  /** Whether letters must have the same case and accents; otherwise they are folded as in a search. */
  isExact: z.boolean(),
  /** Whether it must not be part of a longer word. */
  isWholeWord: z.boolean(),
})

export type TextQuery = z.infer<typeof textQuerySchema>
