import { Document, Packer } from 'docx'
import type { PostingDocument } from '@shared/document/postingDocument'
import { createCoreProperties } from './coreProperties'
import { createBlocks, createNumbering } from './docxBlocks'
import { createSection } from './docxPage'
import { createStyles } from './docxStyles'
import { setZipDates } from './zipDates'

/** Renders a posting as a Word file. The same document always gives the same bytes. */
export const renderDocx = async (document: PostingDocument): Promise<Uint8Array> => {
  const file = new Document({
    title: document.title,
    creator: document.author,
    styles: createStyles(document),
    numbering: createNumbering(),
    sections: [createSection(document, createBlocks(document))],
  })
  const core = { path: 'docProps/core.xml', data: createCoreProperties(document) }
  const bytes = await Packer.toBuffer(file, undefined, [core])
  setZipDates(bytes, document.day)
  return bytes
}
