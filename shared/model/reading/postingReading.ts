import type { z } from 'zod'
import { documentKindSchema } from './documentKind'
import { sortedPostingSchema } from './sortedPosting'
import { sourceDocumentSchema } from './sourceDocument'

/**
 * The result of reading and sorting one text or file. Line numbers in `posting` and `repairs`
 * refer to `text` and start at 1; warnings are in `posting.warnings`.
 */
export const postingReadingSchema = sourceDocumentSchema
  .pick({ text: true, encoding: true, isScanned: true, repairs: true, traces: true })
  .extend({
    posting: sortedPostingSchema,
    /** Missing where nobody asked. */
    looksLike: documentKindSchema.optional(),
  })

export type PostingReading = z.infer<typeof postingReadingSchema>
