import { readClipboard, readDocument } from '@electron/importers/readers/readDocument'
import type { DocumentReading } from '@electron/services/documentReading/createDocumentReading'

/** Reads documents in the test's own process: nothing to build first, and no bounds. */
export const inProcessReading: DocumentReading = {
  read: readDocument,
  readClipboard,
  close: () => Promise.resolve(),
}
