import type { DraftBlock } from '../blocks/draftBlock'
import { readingLimits } from '../limits'
import { createPictureReader } from '../scan/readPicture'
import type { PageProgress } from '../worker/readingMessages'
import { readLayout } from './layoutBlocks'
import type { Pdfium } from './openPdf'
import type { PdfLine } from './pdfLines'
import { withPage } from './readChars'
import { renderPage, type GreyPicture } from './renderPage'

/** A page without text. */
export interface BarePage {
  /** Its index in the document, from 0. */
  index: number
  /** In points. */
  height: number
}

export interface ScannedPages {
  /** By the page's index in the document; none for a page that was not read. */
  blocks: Map<number, DraftBlock[]>
  /** The same as lines with their places. */
  lines: Map<number, PdfLine[]>
  /** Whether text was recognised in a picture. */
  isScanned: boolean
  warnings: string[]
}

const darkest = 200

const isBlank = ({ dots }: GreyPicture): boolean => dots.every((dot) => dot > darkest)

const nameNumbers = (indexes: readonly number[]): string =>
  indexes.map((index) => index + 1).join(', ')

/**
 * Explains that these pages are pictures, and what became of their text, in one sentence for a
 * single page and one for several.
 */
const describePictures = (
  indexes: readonly number[],
  pageCount: number,
  [one, several]: readonly [string, string],
): string => {
  if (indexes.length === pageCount) return `This PDF is a picture of its pages. ${one}`
  return indexes.length === 1
    ? `Page ${nameNumbers(indexes)} of this PDF is a picture. ${one}`
    : `Pages ${nameNumbers(indexes)} of this PDF are pictures. ${several}`
}

const readOff = [
  'Its text was recognised in the picture, so please check it word by word.',
  'Their text was recognised in the pictures, so please check it word by word.',
] as const
const madeOutNothing = [
  'No text could be recognised in it.',
  'No text could be recognised in them.',
] as const
const hadNoTime = ['There was no time to read it.', 'There was no time to read them.'] as const

interface Read {
  laidOut: { index: number; height: number; lines: PdfLine[] }[]
  blank: number[]
  unread: number[]
}

const readPictures = async (
  pdfium: Pdfium,
  document: number,
  pages: readonly BarePage[],
  tell: (progress: PageProgress) => void,
): Promise<Read> => {
  const readPicture = createPictureReader()
  const total = Math.min(pages.length, readingLimits.scannedPages)
  const started = performance.now()
  const read: Read = { laidOut: [], blank: [], unread: [] }
  for (const { index, height } of pages) {
    const isLate = performance.now() - started > readingLimits.scanMs
    if (isLate || read.laidOut.length >= total) {
      read.unread.push(index)
      continue
    }
    tell({ done: read.laidOut.length, total })
    const picture = withPage(pdfium, document, index, (page) => renderPage(pdfium, page))
    if (picture === null) read.unread.push(index)
    else if (isBlank(picture)) read.blank.push(index)
    else read.laidOut.push({ index, height, lines: await readPicture(picture) })
  }
  return read
}

/**
 * Recognises the text of pages without any in their pictures, as long as there is time, and
 * reports the outcome. `pageCount` is that of the whole document.
 */
export const scanPages = async (
  pdfium: Pdfium,
  document: number,
  pages: readonly BarePage[],
  pageCount: number,
  tell: (progress: PageProgress) => void,
): Promise<ScannedPages> => {
  const { laidOut, unread } = await readPictures(pdfium, document, pages, tell)
  const layout = readLayout(laidOut)
  const blocks = new Map(laidOut.map(({ index }, at) => [index, layout[at] ?? []]))
  const lines = new Map(laidOut.map((page) => [page.index, page.lines]))
  const withText = laidOut.filter(({ lines }) => lines.length > 0).map(({ index }) => index)
  const textless = laidOut.filter(({ lines }) => lines.length === 0).map(({ index }) => index)
  const warnings = [
    [withText, readOff] as const,
    [textless, madeOutNothing] as const,
    [unread, hadNoTime] as const,
  ].flatMap(([indexes, sentence]) =>
    indexes.length === 0 ? [] : [describePictures(indexes, pageCount, sentence)],
  )
  return { blocks, lines, isScanned: withText.length > 0, warnings }
}
