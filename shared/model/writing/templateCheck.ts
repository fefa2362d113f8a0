import { z } from 'zod'

/** Where in a Word template something stands. */
export const templatePlaceSchema = z.enum([
  'body',
  'header',
  'footer',
  'text-box',
  'footnote',
  'endnote',
  'comment',
  'properties',
  'link',
  'field',
  'diagram',
  'file',
])

export const templateProblemKindSchema = z.enum([
  /** No placeholder of that name. */
  'unknown',
  /** A placeholder that is opened and never closed, or the other way round. */
  'unclosed',
  'unopened',
  /** A list or condition that is begun and never ended, or the other way round. */
  'loop-not-closed',
  'loop-not-opened',
  /** One that begins in one table, cell or box and ends in another. */
  'loop-apart',
  /** A list that can't be printed as one text, or a condition that is no text. */
  'not-text',
  /** A placeholder in other brackets than the rest. */
  'other-brackets',
  /** A placeholder where nothing can be filled in, such as the address of a link. */
  'unfillable',
  /** It is written for another program. */
  'foreign',
  /** It runs code, or fetches something from elsewhere. */
  'code',
  /** Nothing in it is to be filled in. */
  'no-placeholders',
  /** It is no Word file, or a damaged one. */
  'damaged',
])

/** A passage with what stands around it. */
export const templateWordsSchema = z.object({
  before: z.string(),
  match: z.string(),
  after: z.string(),
})

/** Why a Word template can't be filled as it is. */
export const templateProblemSchema = z.object({
  kind: templateProblemKindSchema,
  place: templatePlaceSchema,
  /** Counted from 1; null where the file doesn't say. */
  page: z.int().positive().nullable(),
  /** Counted from 1 within its part; null for the file as a whole. */
  paragraph: z.int().positive().nullable(),
  words: templateWordsSchema.nullable(),
  /** The name of the placeholder that is most likely meant. */
  nearest: z.string().nullable(),
  /** For the recruiter: what is wrong, where, and what to do. */
  message: z.string(),
})

/** What a check of a Word template found; it can be filled if there are no problems. */
export const templateCheckSchema = z.object({
  problems: z.array(templateProblemSchema),
  /** The placeholders that it has, each once, in the order of the file. */
  placeholders: z.array(z.string()),
  /** What goes out with every file that is made from it, such as comments. */
  warnings: z.array(z.string()),
})

/** The check of the file of a Word template, with its own texts, seen and unseen, which go out with every posting. */
export const templateReportSchema = templateCheckSchema.extend({ texts: z.array(z.string()) })

export type TemplatePlace = z.infer<typeof templatePlaceSchema>
export type TemplateProblemKind = z.infer<typeof templateProblemKindSchema>
export type TemplateWords = z.infer<typeof templateWordsSchema>
export type TemplateProblem = z.infer<typeof templateProblemSchema>
export type TemplateCheck = z.infer<typeof templateCheckSchema>
export type TemplateReport = z.infer<typeof templateReportSchema>
