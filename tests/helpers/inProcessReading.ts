import { unpackArchive } from '@electron/importers/readers/archive/unpackArchive'
import { readCvFile } from '@electron/importers/readers/cv/readCvFile'
import { readPastedPosting, readPostingFile } from '@electron/importers/readers/readPosting'
import type { DocumentReading } from '@electron/services/documentReading/createDocumentReading'

/** Reads documents in the test's own process, without a build and without limits. */
export const inProcessReading: DocumentReading = {
  readFile: readPostingFile,
  readPasted: readPastedPosting,
  readCv: readCvFile,
  unpack: (bytes) => unpackArchive(bytes),
  close: () => Promise.resolve(),
}
