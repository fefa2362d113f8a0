import { z } from 'zod'
import { textRepairSchema } from './textRepair'

/** The lines of `SourceDocument.text` that something stands in: from 1, both ends included. */
export const lineRangeSchema = z.object({ from: z.int().min(1), to: z.int().min(1) })

export const sourceBlockKindSchema = z.enum([
  'heading',
  'listItem',
  'paragraph',
  'tableRow',
  'keyValue',
])

/** A stretch of text that a reader took for one thing, and where it stands in the source. */
export const sourceBlockSchema = lineRangeSchema.extend({
  kind: sourceBlockKindSchema,
  /** Headings: 1 to 6, where the source marks one. List items: depth, from 1. Others: 0. */
  level: z.int().min(0),
  /** Without markup, bullets and numbers; wrapped lines joined. */
  text: z.string(),
  /** The cells of a table row, or the label and the value of a key-value line; else empty. */
  cells: z.array(z.string()),
})

/** Something that the source states outside of its text: front matter, JobPosting data, properties. */
export const sourceFactSchema = z.object({
  /** The source's own name of it, such as `title` or `hiringOrganization`. */
  name: z.string(),
  value: z.string(),
  /** Null where it stands in no line of the text. */
  lines: lineRangeSchema.nullable(),
})

export const leftOutSchema = lineRangeSchema.extend({ text: z.string(), why: z.string() })

/** What a reader made of a file or of a pasted text. Every line that is not blank stands in a block, a fact or `leftOut`. */
export const sourceDocumentSchema = z.object({
  /** The text that the line numbers count in. For plain text and Markdown, the file's own lines. */
  text: z.string(),
  blocks: z.array(sourceBlockSchema),
  facts: z.array(sourceFactSchema),
  leftOut: z.array(leftOutSchema),
  encoding: z.object({ name: z.string(), isGuess: z.boolean() }).nullable(),
  /** Whether the text was read off a picture of a page. */
  isScanned: z.boolean(),
  /** Whether it shows pictures, which are not read. */
  hasPictures: z.boolean(),
  /** Damaged characters that were repaired. */
  repairs: z.array(textRepairSchema),
  /** Sentences for the recruiter. */
  warnings: z.array(z.string()),
})

export type LineRange = z.infer<typeof lineRangeSchema>
export type SourceBlockKind = z.infer<typeof sourceBlockKindSchema>
export type SourceBlock = z.infer<typeof sourceBlockSchema>
export type SourceFact = z.infer<typeof sourceFactSchema>
export type LeftOut = z.infer<typeof leftOutSchema>
export type SourceDocument = z.infer<typeof sourceDocumentSchema>
