import type { PagePicture } from '@shared/model/reading/cvLayout'
import type { Pdfium } from '../pdf/openPdf'

/** Twice the points of a page: sharp on most screens, and a page of A4 takes 8 MB. */
const pixelsPerPoint = 2
/** A larger page is rendered smaller. */
const mostPixels = 6_000_000
const bytesPerPixel = 4
// By PDFium's fpdfview.h.
const withAnnotations = 0x01
const redFirst = 0x10
const white = 0xffffffff

/** Renders an open page in its colours; null if there is not enough memory for it. */
export const renderColours = (pdfium: Pdfium, page: number): PagePicture | null => {
  const [pageWidth, pageHeight] = [
    pdfium.FPDF_GetPageWidthF(page),
    pdfium.FPDF_GetPageHeightF(page),
  ]
  const fitting = Math.sqrt(mostPixels / Math.max(1, pageWidth * pageHeight))
  const scale = Math.min(pixelsPerPoint, fitting)
  const width = Math.max(1, Math.round(pageWidth * scale))
  const height = Math.max(1, Math.round(pageHeight * scale))
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0)
  if (bitmap === 0) return null
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, withAnnotations | redFirst)
    const stride = pdfium.FPDFBitmap_GetStride(bitmap)
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap)
    const source = pdfium.pdfium.HEAPU8
    const rowBytes = width * bytesPerPixel
    const pixels = new Uint8Array(rowBytes * height)
    for (let y = 0; y < height; y += 1) {
      const row = start + y * stride
      pixels.set(source.subarray(row, row + rowBytes), y * rowBytes)
    }
    // Without an alpha channel of its own, the bitmap leaves the fourth byte undefined.
    for (let at = bytesPerPixel - 1; at < pixels.length; at += bytesPerPixel) pixels[at] = 255
    return { width, height, pixels }
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}
