import { PDFHexString, PDFName, type PDFDocument } from 'pdf-lib'
import type { PdfDescription } from './pdfDescription'
import { createXmpPacket } from './xmpPacket'

/**
 * Gives a PDF its title, author, subject, keywords, language and dates, both as XMP and as the
 * older dictionary, and has viewers show the title rather than the file's name.
 */
export const describeFile = (pdf: PDFDocument, description: PdfDescription): void => {
  const { title, language, author, subject, keywords, program, day } = description
  const { catalog, context } = pdf
  const date = new Date(`${day}T00:00:00Z`)
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setAuthor(author)
  pdf.setSubject(subject)
  // pdf-lib joins keywords with spaces, which would run names of several words together.
  pdf.setKeywords([keywords.join(', ')])
  pdf.setCreator(program)
  pdf.setProducer(program)
  pdf.setCreationDate(date)
  pdf.setModificationDate(date)
  catalog.set(PDFName.of('Lang'), PDFHexString.fromText(language))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  const packet = new TextEncoder().encode(createXmpPacket(description))
  // Not compressed, so that programs that know nothing of PDF find it too.
  const metadata = context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(metadata))
}
