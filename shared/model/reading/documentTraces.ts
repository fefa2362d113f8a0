import { z } from 'zod'

/** Whose trace it is, and when it was left: an instant as its program wrote it; empty if it doesn't say. */
const traceFields = { author: z.string(), at: z.string() }

export const trackedChangeSchema = z.object({
  kind: z.enum(['inserted', 'deleted', 'moved']),
  ...traceFields,
  text: z.string(),
})

export const documentCommentSchema = z.object({
  ...traceFields,
  text: z.string(),
  /** The words that it is about; empty if it is about a place. */
  about: z.string(),
})

/** What a file carries beside its text: where it comes from, and what others left in it. */
export const documentTracesSchema = z.object({
  /** The marks of sent postings, as `nameSentPosting` made them. */
  marks: z.array(z.string()),
  changes: z.array(trackedChangeSchema),
  comments: z.array(documentCommentSchema),
})

export type TrackedChange = z.infer<typeof trackedChangeSchema>
export type DocumentComment = z.infer<typeof documentCommentSchema>
export type DocumentTraces = z.infer<typeof documentTracesSchema>

/** The traces of a file that carries none. */
export const noTraces: DocumentTraces = { marks: [], changes: [], comments: [] }
