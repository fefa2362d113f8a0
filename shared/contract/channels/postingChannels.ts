import { z } from 'zod'
import { headingRuleSchema } from '@shared/model/workspace/headingRule'
import { roleIdSchema } from '@shared/model/ids'
import { postingReadingSchema } from '@shared/model/postingReading'
import { roleSourceSchema } from '@shared/model/role'
import { defineChannel, noInput, nothing } from './channel'
import { createResultSchema } from '../result'
import { fileTokenSchema } from '../tokens'

/** What came of one file. A page without text, or without an advert, is no failure: its `kind` says so. */
export const readFileSchema = z.object({
  name: z.string(),
  result: createResultSchema(postingReadingSchema),
})

const droppedFileSchema = z.object({
  name: z.string(),
  bytes: z.instanceof(Uint8Array<ArrayBufferLike>),
})

/** What a posting was read from. `text` is the text that was pasted, or that was read in the file. */
export const postingSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pasted'), text: z.string(), html: z.string().nullable() }),
  z.object({ kind: z.literal('chosen'), token: fileTokenSchema, text: z.string() }),
  droppedFileSchema.extend({ kind: z.literal('dropped'), text: z.string() }),
])

/** How far reading is: files done of files in all, and the pages of the file that is being read. */
export const readingProgressSchema = z.object({
  step: z.literal('reading'),
  /** The file that is being read. */
  name: z.string(),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  page: z.object({ done: z.int().nonnegative(), total: z.int().nonnegative() }).nullable(),
})

export type PostingSource = z.infer<typeof postingSourceSchema>
export type ReadFile = z.infer<typeof readFileSchema>
export type ReadingProgress = z.infer<typeof readingProgressSchema>

/**
 * Reading and sorting postings; saves nothing. One that fails stops no other. Progress is told
 * by the event `postings.progress`.
 */
export const postingChannels = {
  /** Reads pasted text: its HTML where the clipboard holds some that yields as much. */
  'postings.readText': defineChannel(
    z.object({ text: z.string(), html: z.string().nullable() }),
    postingReadingSchema,
  ),
  /** Reads files chosen in the system's dialog. */
  'postings.readFiles': defineChannel(
    z.object({ tokens: z.array(fileTokenSchema).min(1) }),
    z.array(readFileSchema),
  ),
  /** Reads files dropped on the window, by their own names; each at most 20 MB. */
  'postings.readDropped': defineChannel(
    z.object({
      files: z.array(droppedFileSchema).min(1),
    }),
    z.array(readFileSchema),
  ),
  /** Stops all reading; the files that were not read yet fail with `cancelled`. */
  'postings.cancel': defineChannel(noInput, nothing),

  /** Keeps what a posting was read from in the workspace; the answer belongs in the role's `source`. */
  'postings.keepSource': defineChannel(z.object({ source: postingSourceSchema }), roleSourceSchema),
  /** Reads and sorts a role's source again; fails with `not-found` for a role that has none. */
  'postings.sortAgain': defineChannel(z.object({ roleId: roleIdSchema }), postingReadingSchema),

  /** What headings stand for in this workspace; postings are sorted by it. */
  'postings.listHeadingRules': defineChannel(noInput, z.array(headingRuleSchema)),
  /** Remembers what a heading stands for, in place of what was remembered of it before. */
  'postings.rememberHeading': defineChannel(
    z.object({ rule: headingRuleSchema.extend({ heading: z.string().trim().min(1).max(200) }) }),
    z.array(headingRuleSchema),
  ),
  'postings.forgetHeading': defineChannel(
    z.object({ heading: z.string() }),
    z.array(headingRuleSchema),
  ),
}
