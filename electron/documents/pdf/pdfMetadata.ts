import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib'
import { fail, ok, type Result } from '@shared/contract/result'
import type { PostingDocument } from '@shared/document/postingDocument'

const program = 'Rolebench'

/**
 * Gives a printed PDF its title, author, subject, keywords and language, and has
 * viewers show the title rather than the file's name. Tags, outline and fonts
 * stay as Chromium made them.
 */
export const setPdfMetadata = async (
  bytes: Uint8Array,
  document: PostingDocument,
): Promise<Result<Uint8Array>> => {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    const day = new Date(`${document.day}T00:00:00Z`)
    pdf.setTitle(document.title, { showInWindowTitleBar: true })
    pdf.setAuthor(document.author)
    pdf.setSubject(document.subject)
    // pdf-lib joins keywords with spaces, which would run names of several words together.
    pdf.setKeywords([document.keywords.join(', ')])
    pdf.setCreator(program)
    pdf.setProducer(program)
    pdf.setCreationDate(day)
    pdf.setModificationDate(day)
    pdf.catalog.set(PDFName.of('Lang'), PDFHexString.fromText(document.language))
    return ok(await pdf.save())
  } catch (error) {
    return fail(
      'printing',
      'The PDF was damaged and was not written. Nothing is lost; try again.',
      { cause: error instanceof Error ? error.message : String(error) },
    )
  }
}
