import type { SourceDocument } from '@shared/model/reading/sourceDocument'
import { assembleDocument } from '../blocks/assembleDocument'
import type { DraftBlock } from '../blocks/draftBlock'
import { readingLimits } from '../limits'
import type { PageProgress } from '../worker/readingMessages'
import { joinAcrossPages } from './joinPages'
import { readLayout } from './layoutBlocks'
import { withPdf, type Pdfium } from './openPdf'
import { buildLines } from './pdfLines'
import { readPage, withPage } from './readChars'
import { readTags } from './readTags'
import { scanPages } from './scanPages'
import { isWellTagged, readTagged, type TaggedPage } from './taggedBlocks'

type TellProgress = (progress: PageProgress) => void

/** Pages with fewer letters than this contain a picture of their text, if any. */
const fewLetters = 20

const hasText = ({ chars }: TaggedPage): boolean =>
  chars.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length >= fewLetters

interface NumberedPage extends TaggedPage {
  /** Its index in the document, from 0. */
  index: number
}

const readPages = (pdfium: Pdfium, document: number, tell: TellProgress): NumberedPage[] => {
  const total = Math.min(pdfium.FPDF_GetPageCount(document), readingLimits.pages)
  return Array.from({ length: total }, (_, index) => {
    tell({ done: index, total })
    return withPage(pdfium, document, index, (page) => ({
      index,
      ...readPage(pdfium, page),
      tags: readTags(pdfium, page),
    }))
  }).filter((page) => page !== null)
}

const readBlocks = (pages: readonly TaggedPage[]): DraftBlock[][] =>
  pages.every(isWellTagged)
    ? readTagged(pages)
    : readLayout(pages.map(({ height, chars }) => ({ height, lines: buildLines(chars) })))

/** Lists the pages whose picture is to be read: those without a letter, or all of them if none has text. */
const listBarePages = (pages: readonly NumberedPage[]): NumberedPage[] =>
  pages.some(hasText) ? pages.filter(({ chars }) => chars.length === 0) : [...pages]

/**
 * Reads a PDF: by its tags if they are usable, otherwise by the look of its pages, and pages
 * without text by their pictures. Nothing in it is run or fetched. Throws `ReaderFault`, or any
 * error for a broken file.
 */
export const readPdf = (
  bytes: Uint8Array,
  tell: TellProgress = () => undefined,
): Promise<SourceDocument> =>
  withPdf(bytes, async (pdfium, document) => {
    const pages = readPages(pdfium, document, tell)
    const bare = listBarePages(pages)
    const written = pages.filter((page) => !bare.includes(page))
    const scan = await scanPages(pdfium, document, bare, pages.length, tell)
    const blocks = new Map(scan.blocks)
    readBlocks(written).forEach((each, at) => blocks.set(written[at]?.index ?? at, each))
    const inOrder = pages.map(({ index }) => blocks.get(index) ?? [])
    return assembleDocument({
      blocks: joinAcrossPages(inOrder),
      isScanned: scan.isScanned,
      warnings: scan.warnings,
    })
  })
