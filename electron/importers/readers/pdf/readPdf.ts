import type { SourceDocument } from '@shared/model/sourceDocument'
import { assembleDocument } from '../blocks/assembleDocument'
import type { DraftBlock } from '../blocks/draftBlock'
import { readingLimits } from '../limits'
import { createPictureReader } from '../scan/readPicture'
import type { PageProgress } from '../worker/readingMessages'
import { joinAcrossPages } from './joinPages'
import { readLayout } from './layoutBlocks'
import { withPdf, type Pdfium } from './openPdf'
import { buildLines, type PdfLine } from './pdfLines'
import { readPage, withPage } from './readChars'
import { readTags } from './readTags'
import { renderPage } from './renderPage'
import { isWellTagged, readTagged, type TaggedPage } from './taggedBlocks'

type TellProgress = (progress: PageProgress) => void

/** Pages with fewer letters hold a picture of their text, if any. */
const fewLetters = 20

const hasText = ({ chars }: TaggedPage): boolean =>
  chars.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length >= fewLetters

const readPages = (pdfium: Pdfium, document: number, tell: TellProgress): TaggedPage[] => {
  const total = Math.min(pdfium.FPDF_GetPageCount(document), readingLimits.pages)
  return Array.from({ length: total }, (_, index) => {
    tell({ done: index, total })
    return withPage(pdfium, document, index, (page) => ({
      ...readPage(pdfium, page),
      tags: readTags(pdfium, page),
    }))
  }).filter((page) => page !== null)
}

const readBlocks = (pages: readonly TaggedPage[]): DraftBlock[][] =>
  pages.every(isWellTagged)
    ? readTagged(pages)
    : readLayout(pages.map(({ height, chars }) => ({ height, lines: buildLines(chars) })))

interface Scan {
  blocks: DraftBlock[][]
  warnings: string[]
}

const scanWarning =
  'This PDF is a picture of its pages. Its text was read off the picture, so please check it word by word.'

/** Reads the pictures of pages for as long as there is time. */
const scanPages = async (
  pdfium: Pdfium,
  document: number,
  pages: readonly TaggedPage[],
  tell: TellProgress,
): Promise<Scan> => {
  const readPicture = createPictureReader()
  const wanted = Math.min(pages.length, readingLimits.scannedPages)
  const started = performance.now()
  const laidOut: { height: number; lines: PdfLine[] }[] = []
  for (const [index, { height }] of pages.slice(0, wanted).entries()) {
    if (performance.now() - started > readingLimits.scanMs) break
    tell({ done: index, total: wanted })
    const picture = withPage(pdfium, document, index, (page) => renderPage(pdfium, page))
    if (picture !== null) laidOut.push({ height, lines: await readPicture(picture) })
  }
  const isCut = laidOut.length < pages.length
  return {
    blocks: readLayout(laidOut),
    warnings: [
      scanWarning,
      ...(isCut ? [`Only the first ${laidOut.length} of ${pages.length} pages were read.`] : []),
    ],
  }
}

/**
 * Reads a PDF: by its tags where they are of use, else by how its pages look, and off the picture
 * where there is no text. Nothing in it is run or fetched. Throws `ReaderFault`, or any error for
 * a broken file.
 */
export const readPdf = (
  bytes: Uint8Array,
  tell: TellProgress = () => undefined,
): Promise<SourceDocument> =>
  withPdf(bytes, async (pdfium, document) => {
    const pages = readPages(pdfium, document, tell)
    const isScanned = pages.length > 0 && !pages.some(hasText)
    const { blocks, warnings } = isScanned
      ? await scanPages(pdfium, document, pages, tell)
      : { blocks: readBlocks(pages), warnings: [] }
    return assembleDocument({ blocks: joinAcrossPages(blocks), isScanned, warnings })
  })
