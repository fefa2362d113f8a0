import { PDFDocument } from 'pdf-lib'

const isPng = (bytes: Uint8Array): boolean => bytes[0] === 0x89 && bytes[1] === 0x50
const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8

/** The height of a sheet of A4, in points. */
const pageHeight = 842

/** Makes a PDF of a scanned page or a photo of one; null unless it is a PNG or a JPEG. Rejects for a broken one. */
export const makePicturePdf = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
  if (!isPng(bytes) && !isJpeg(bytes)) return null
  const document = await PDFDocument.create()
  const picture = isPng(bytes) ? await document.embedPng(bytes) : await document.embedJpg(bytes)
  const { width, height } = picture.scale(pageHeight / picture.height)
  document.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height })
  return document.save()
}
