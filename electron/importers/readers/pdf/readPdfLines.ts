import { readingLimits } from '../limits'
import type { PageProgress } from '../worker/readingMessages'
import { withPdf } from './openPdf'
import { buildLines, type PdfLine } from './pdfLines'
import { readPage, withPage, type PdfPage } from './readChars'
import { scanPages } from './scanPages'

/** The stretches of text on a page, and the page's size in points. */
export interface LinedPage {
  width: number
  height: number
  lines: PdfLine[]
}

export interface LinedPdf {
  pages: LinedPage[]
  isScanned: boolean
  warnings: string[]
}

/** A page with fewer letters is a picture of its text. */
const fewLetters = 20

const isBare = ({ chars }: PdfPage): boolean =>
  chars.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length < fewLetters

/**
 * Reads the stretches of text of a PDF with their places, whatever its tags say; pages of a PDF without
 * any text by their pictures. Throws as `readPdf` does.
 */
export const readPdfLines = (
  bytes: Uint8Array,
  tell: (progress: PageProgress) => void = () => undefined,
): Promise<LinedPdf> =>
  withPdf(bytes, async (pdfium, document) => {
    const total = Math.min(pdfium.FPDF_GetPageCount(document), readingLimits.pages)
    const pages = Array.from({ length: total }, (_, index) => {
      tell({ done: index, total })
      const page = withPage(pdfium, document, index, (open) => readPage(pdfium, open, 'size'))
      return page === null ? null : { index, ...page }
    }).filter((page) => page !== null)
    const isPicture = pages.every(isBare)
    const scan = await scanPages(pdfium, document, isPicture ? pages : [], pages.length, tell)
    return {
      pages: pages.map(({ index, width, height, chars }) => ({
        width,
        height,
        lines: scan.lines.get(index) ?? buildLines(chars),
      })),
      isScanned: scan.isScanned,
      warnings: scan.warnings,
    }
  })
