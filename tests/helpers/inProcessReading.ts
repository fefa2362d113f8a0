import { readPastedPosting, readPostingFile } from '@electron/importers/readers/readPosting'
import type { DocumentReading } from '@electron/services/documentReading/createDocumentReading'

/** Reads documents in the test's own process: nothing to build first, and no bounds. */
export const inProcessReading: DocumentReading = {
  readFile: readPostingFile,
  readPasted: readPastedPosting,
  close: () => Promise.resolve(),
}
