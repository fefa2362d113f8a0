import type { Pdfium } from './openPdf'

/** A greyscale picture, one byte per pixel, row by row. */
export interface GreyPicture {
  width: number
  height: number
  dots: Uint8Array
  /** Pixels per point of the page. */
  scale: number
}

const dotsPerInch = 220
const pointsPerInch = 72
/** A larger page is rendered smaller. */
const mostDots = 12_000_000
// By PDFium's fpdfview.h.
const withAnnotations = 0x01
const inGrey = 0x08
const white = 0xffffffff

/** Renders an open page; null if there is not enough memory for it. */
export const renderPage = (pdfium: Pdfium, page: number): GreyPicture | null => {
  const [pageWidth, pageHeight] = [
    pdfium.FPDF_GetPageWidthF(page),
    pdfium.FPDF_GetPageHeightF(page),
  ]
  const fitting = Math.sqrt(mostDots / Math.max(1, pageWidth * pageHeight))
  const scale = Math.min(dotsPerInch / pointsPerInch, fitting)
  const width = Math.max(1, Math.round(pageWidth * scale))
  const height = Math.max(1, Math.round(pageHeight * scale))
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0)
  if (bitmap === 0) return null
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, withAnnotations | inGrey)
    const stride = pdfium.FPDFBitmap_GetStride(bitmap)
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap)
    const source = pdfium.pdfium.HEAPU8
    const dots = new Uint8Array(width * height)
    for (let y = 0; y < height; y += 1) {
      const row = start + y * stride
      // Four bytes per pixel, all of the same value in grey.
      for (let x = 0; x < width; x += 1) dots[y * width + x] = source[row + x * 4] ?? 0
    }
    return { width, height, dots, scale }
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}
