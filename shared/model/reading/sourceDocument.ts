import { z } from 'zod'
import { documentTracesSchema } from './documentTraces'
import { textRepairSchema } from './textRepair'

/** A range of lines in `SourceDocument.text`: from 1, both ends included. */
export const lineRangeSchema = z.object({ from: z.int().min(1), to: z.int().min(1) })

export const sourceBlockKindSchema = z.enum([
  'heading',
  'listItem',
  'paragraph',
  'tableRow',
  'keyValue',
])

/** A stretch of text that a reader identified as one thing, and its place in the source. */
export const sourceBlockSchema = lineRangeSchema.extend({
  kind: sourceBlockKindSchema,
  /** Headings: 1 to 6, if the source marks a level. List items: depth, from 1. Others: 0. */
  level: z.int().min(0),
  /** Without markup, bullets and numbering; wrapped lines joined. */
  text: z.string(),
  /** The cells of a table row, or the label and the value of a key-value line; otherwise empty. */
  cells: z.array(z.string()),
})

/** Something that the source states outside its text: front matter, JobPosting data, properties. */
export const sourceFactSchema = z.object({
  /** The source's own name for it, such as `title` or `hiringOrganization`. */
  name: z.string(),
  value: z.string(),
  /** Null if it is in no line of the text. */
  lines: lineRangeSchema.nullable(),
})

export const leftOutSchema = lineRangeSchema.extend({ text: z.string(), why: z.string() })

/** The result of reading a file or a pasted text. Every line that is not blank is in a block, a fact or `leftOut`. */
export const sourceDocumentSchema = z.object({
  /** The text that line numbers refer to. For plain text and Markdown, the file's own lines. */
  text: z.string(),
  blocks: z.array(sourceBlockSchema),
  facts: z.array(sourceFactSchema),
  leftOut: z.array(leftOutSchema),
  encoding: z.object({ name: z.string(), isGuess: z.boolean() }).nullable(),
  /** Whether the text was recognised in a picture of a page. */
  isScanned: z.boolean(),
  /** Whether it contains pictures, which are not read. */
  hasPictures: z.boolean(),
  /** Damaged characters that were repaired. */
  repairs: z.array(textRepairSchema),
  /** Sentences for the recruiter. */
  warnings: z.array(z.string()),
  /** Missing for kinds of files that carry none. */
  traces: documentTracesSchema.optional(),
})

export type LineRange = z.infer<typeof lineRangeSchema>
export type SourceBlockKind = z.infer<typeof sourceBlockKindSchema>
export type SourceBlock = z.infer<typeof sourceBlockSchema>
export type SourceFact = z.infer<typeof sourceFactSchema>
export type LeftOut = z.infer<typeof leftOutSchema>
export type SourceDocument = z.infer<typeof sourceDocumentSchema>
