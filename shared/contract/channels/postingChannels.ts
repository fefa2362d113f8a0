import { z } from 'zod'
import { headingRuleSchema } from '@shared/model/workspace/headingRule'
import { roleIdSchema } from '@shared/model/ids'
import { postingReadingSchema } from '@shared/model/reading/postingReading'
import { recognizedPostingSchema } from '@shared/model/reading/recognizedPosting'
import { roleSourceSchema } from '@shared/model/role'
import { defineChannel, noInput, nothing } from './channel'
import { createResultSchema } from '../result'
import { fileTokenSchema } from '../tokens'

/**
 * The outcome of reading one file. A page without text, or without an advert, is not a failure:
 * its `kind` says so.
 */
export const readFileSchema = z.object({
  name: z.string(),
  result: createResultSchema(postingReadingSchema),
})

const droppedFileSchema = z.object({
  name: z.string(),
  bytes: z.instanceof(Uint8Array<ArrayBufferLike>),
})

/** What a posting was read from. `text` is the pasted text, or the text extracted from the file. */
export const postingSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pasted'), text: z.string(), html: z.string().nullable() }),
  z.object({ kind: z.literal('chosen'), token: fileTokenSchema, text: z.string() }),
  droppedFileSchema.extend({ kind: z.literal('dropped'), text: z.string() }),
])

/** Reading progress: files done and total files, and the pages of the current file. */
export const readingProgressSchema = z.object({
  step: z.literal('reading'),
  /** The name of the current file. */
  name: z.string(),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  page: z.object({ done: z.int().nonnegative(), total: z.int().nonnegative() }).nullable(),
})

export type PostingSource = z.infer<typeof postingSourceSchema>
export type ReadFile = z.infer<typeof readFileSchema>
export type ReadingProgress = z.infer<typeof readingProgressSchema>

/**
 * Reads and sorts postings; saves nothing. A failed one does not stop the others. The event
 * `postings.progress` reports progress.
 */
export const postingChannels = {
  /** Reads pasted text; its HTML instead, where the clipboard has HTML that yields as much. */
  'postings.readText': defineChannel(
    z.object({ text: z.string(), html: z.string().nullable() }),
    postingReadingSchema,
  ),
  /** Reads files chosen in the system's dialog. */
  'postings.readFiles': defineChannel(
    z.object({ tokens: z.array(fileTokenSchema).min(1) }),
    z.array(readFileSchema),
  ),
  /** Reads files dropped on the window, with their own names; each at most 20 MB. */
  'postings.readDropped': defineChannel(
    z.object({
      files: z.array(droppedFileSchema).min(1),
    }),
    z.array(readFileSchema),
  ),
  /** Says which sent posting a file is a copy of, by its marks or its text; null for none. */
  'postings.recognize': defineChannel(
    z.object({ fileName: z.string(), text: z.string(), marks: z.array(z.string()) }),
    recognizedPostingSchema.nullable(),
  ),
  /** Cancels all reading; files not yet read fail with `cancelled`. */
  'postings.cancel': defineChannel(noInput, nothing),

  /**
   * Stores what a posting was read from in the workspace; the result belongs in the role's
   * `source`.
   */
  'postings.keepSource': defineChannel(z.object({ source: postingSourceSchema }), roleSourceSchema),
  /** Reads and sorts a role's source again; fails with `not-found` for a role without one. */
  'postings.sortAgain': defineChannel(z.object({ roleId: roleIdSchema }), postingReadingSchema),

  /** The meanings of headings in this workspace; used when postings are sorted. */
  'postings.listHeadingRules': defineChannel(noInput, z.array(headingRuleSchema)),
  /** Remembers the meaning of a heading, replacing any earlier one. */
  'postings.rememberHeading': defineChannel(
    z.object({ rule: headingRuleSchema.extend({ heading: z.string().trim().min(1).max(200) }) }),
    z.array(headingRuleSchema),
  ),
  'postings.forgetHeading': defineChannel(
    z.object({ heading: z.string() }),
    z.array(headingRuleSchema),
  ),
}
