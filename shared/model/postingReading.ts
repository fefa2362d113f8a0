import type { z } from 'zod'
import { sortedPostingSchema } from './sortedPosting'
import { sourceDocumentSchema } from './sourceDocument'

/**
 * What came of reading and sorting one text or file. The lines of `posting` and of `repairs`
 * count in `text`, from 1; what to warn of stands in `posting.warnings`.
 */
export const postingReadingSchema = sourceDocumentSchema
  .pick({ text: true, encoding: true, isScanned: true, repairs: true })
  .extend({ posting: sortedPostingSchema })

export type PostingReading = z.infer<typeof postingReadingSchema>
