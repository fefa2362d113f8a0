import { Document, Packer } from 'docx'
import type { PostingDocument } from '@shared/document/postingDocument'
import { findTheme } from '@shared/document/letterhead'
import { createBlocks } from './docxBlocks'
import { addLinks } from './docxLinks'
import { addMarkRelation, createMarkParts, createMarkProperties } from './docxMark'
import { createSection } from './docxPage'
import { createCoreProperties } from './parts/coreProperties'
import { createFontTablePart } from './parts/fontTablePart'
import { createNotesPart } from './parts/notesPart'
import { numberingPart } from './parts/numberingPart'
import { createSettingsPart } from './parts/settingsPart'
import { createStylesPart } from './parts/stylesPart'
import { createThemePart } from './parts/themePart'
import { setZipDates } from './zipDates'

/** The parts that replace the docx library's own, whose styles can't be restyled in Word. */
const createParts = (document: PostingDocument): { path: string; data: string }[] => {
  const { language } = document
  const theme = findTheme(document.theme, document.letterhead?.brand)
  return [
    { path: 'docProps/core.xml', data: createCoreProperties(document) },
    { path: 'word/styles.xml', data: createStylesPart(document) },
    { path: 'word/numbering.xml', data: numberingPart },
    { path: 'word/theme/theme1.xml', data: createThemePart(theme, language) },
    { path: 'word/fontTable.xml', data: createFontTablePart(theme, language) },
    { path: 'word/footnotes.xml', data: createNotesPart('footnote') },
    { path: 'word/endnotes.xml', data: createNotesPart('endnote') },
    { path: 'word/settings.xml', data: createSettingsPart(language) },
    ...createMarkParts(document.mark),
  ]
}

/** Renders a posting as a Word file. The same document always gives the same bytes. */
export const renderDocx = async (document: PostingDocument): Promise<Uint8Array> => {
  const file = new Document({
    title: document.title,
    creator: document.author,
    customProperties: createMarkProperties(document.mark),
    sections: [createSection(document, createBlocks(document))],
  })
  addLinks(file, document)
  addMarkRelation(file, document.mark)
  const bytes = await Packer.toBuffer(file, undefined, createParts(document))
  setZipDates(bytes, document.day)
  return bytes
}
