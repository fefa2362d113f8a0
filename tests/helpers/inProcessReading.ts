import { unpackFile } from '@electron/importers/readers/archive/unpackArchive'
import { readCvFile } from '@electron/importers/readers/cv/readCvFile'
import { showCvPage } from '@electron/importers/readers/cv/showCvPage'
import { readSheet } from '@electron/importers/readers/sheet/readSheet'
import { readSkillFile } from '@electron/importers/readers/sheet/readSkillFile'
import { readPastedPosting, readPostingFile } from '@electron/importers/readers/readPosting'
import type { DocumentReading } from '@electron/services/documentReading/createDocumentReading'

/** Reads documents in the test's own process, without a build and without limits. */
export const inProcessReading: DocumentReading = {
  readFile: readPostingFile,
  readPasted: readPastedPosting,
  readCv: readCvFile,
  showCvPage,
  readSheet,
  readSkills: readSkillFile,
  unpack: unpackFile,
  close: () => Promise.resolve(),
}
