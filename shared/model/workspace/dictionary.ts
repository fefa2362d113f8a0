import { z } from 'zod'

/** The tag of a language, such as `en-GB`; also the name of a dictionary's files. */
export const languageTagSchema = z.string().regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/)

/** A dictionary by which spelling is checked. */
export const dictionarySchema = z.object({
  language: languageTagSchema,
  /** Whether it comes with the program; others were added from files. */
  isShipped: z.boolean(),
})

/** A word that a workspace knows besides those of its dictionaries. */
export const ownWordSchema = z.string().trim().min(1).max(100)

/** What a dictionary makes of some words. */
export const spellingAnswerSchema = z.object({
  /** Whether there is a dictionary for the language; without one, nothing is misspelt. */
  hasDictionary: z.boolean(),
  misspelt: z.array(z.string()),
})

export type Dictionary = z.infer<typeof dictionarySchema>
export type SpellingAnswer = z.infer<typeof spellingAnswerSchema>
