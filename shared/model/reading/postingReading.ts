import type { z } from 'zod'
import { sortedPostingSchema } from './sortedPosting'
import { sourceDocumentSchema } from './sourceDocument'

/**
 * The result of reading and sorting one text or file. Line numbers in `posting` and `repairs`
 * refer to `text` and start at 1; warnings are in `posting.warnings`.
 */
export const postingReadingSchema = sourceDocumentSchema
  .pick({ text: true, encoding: true, isScanned: true, repairs: true, traces: true })
  .extend({ posting: sortedPostingSchema })

export type PostingReading = z.infer<typeof postingReadingSchema>
