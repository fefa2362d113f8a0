import { z } from 'zod'
import { postingReadingSchema } from '@shared/model/postingReading'
import { defineChannel, noInput, nothing } from './channel'
import { createResultSchema } from './result'
import { fileTokenSchema } from './tokens'

/** What came of one file. A page without text, or without an advert, is no failure: its `kind` says so. */
export const readFileSchema = z.object({
  name: z.string(),
  result: createResultSchema(postingReadingSchema),
})

/** How far reading is: files done of files in all, and the pages of the file that is being read. */
export const readingProgressSchema = z.object({
  step: z.literal('reading'),
  /** The file that is being read. */
  name: z.string(),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  page: z.object({ done: z.int().nonnegative(), total: z.int().nonnegative() }).nullable(),
})

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
      files: z
        .array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array<ArrayBufferLike>) }))
        .min(1),
    }),
    z.array(readFileSchema),
  ),
  /** Stops all reading; the files that were not read yet fail with `cancelled`. */
  'postings.cancel': defineChannel(noInput, nothing),
}
