import { readPastedPosting, readPostingFile } from '@electron/importers/readers/readPosting'
import type { DocumentReading } from '@electron/services/documentReading/createDocumentReading'

/** Reads documents in the test's own process, without a build and without limits. */
export const inProcessReading: DocumentReading = {
  readFile: readPostingFile,
  readPasted: readPastedPosting,
  close: () => Promise.resolve(),
}
