import { withBuffer, type Pdfium } from './openPdf'
import { composeAccents } from './letters/composeAccents'
import { decodeUnit } from './letters/decodeUnit'
import { readTexLigatures } from './letters/readTexLigatures'

/** A character and its position on the page: points from the lower left corner, as in PDF. */
export interface PdfChar {
  /** Its index among the characters of the page, in reading order. */
  index: number
  text: string
  left: number
  right: number
  bottom: number
  top: number
  isBold: boolean
  /** Whether it is set in an icon font, where letters represent bullets and icons. */
  isSymbol: boolean
  /** Ties the character to a tag; -1 for none. */
  markedContent: number
  /** A space or line end that PDFium inserted because of the layout, and that is not in the file. */
  isGenerated: boolean
}

export interface PdfPage {
  width: number
  height: number
  chars: PdfChar[]
}

const fontNameBytes = 128
const boldName = /bold|black|heavy|semib|demi/iu
const symbolName = /wingdings|webdings|dingbats|symbol/iu
const boldWeight = 600

interface Style {
  isBold: boolean
  isSymbol: boolean
  markedContent: number
}

const readStyle = (pdfium: Pdfium, textPage: number, index: number, object: number): Style =>
  withBuffer(pdfium, fontNameBytes + 4, (buffer) => {
    const length = pdfium.FPDFText_GetFontInfo(
      textPage,
      index,
      buffer,
      fontNameBytes,
      buffer + fontNameBytes,
    )
    const name =
      length > 0 && length <= fontNameBytes ? pdfium.pdfium.UTF8ToString(buffer, length) : ''
    return {
      isBold: boldName.test(name) || pdfium.FPDFText_GetFontWeight(textPage, index) >= boldWeight,
      isSymbol: symbolName.test(name),
      markedContent: object === 0 ? -1 : pdfium.FPDFPageObj_GetMarkedContentID(object),
    }
  })

/**
 * How high a character's box is: as its font says, which some fonts overstate by more than the distance
 * of two lines, or as its size says, above and below the line that it stands on.
 */
export type BoxHeight = 'font' | 'size'

/** The shares of a letter's size below and above its baseline. */
const descent = 0.22
const ascent = 0.78

/** The lower and the upper edge of a character, by its baseline and size; null if these are unknown. */
const readExtent = (
  pdfium: Pdfium,
  textPage: number,
  index: number,
): { bottom: number; top: number } | null =>
  withBuffer(pdfium, 24, (buffer) => {
    const size = pdfium.FPDFText_GetFontSize(textPage, index)
    const memory = pdfium.pdfium.HEAPU8.buffer
    if (!pdfium.FPDFText_GetMatrix(textPage, index, buffer)) return null
    const [, , across = 0, along = 1] = new Float32Array(memory.slice(buffer, buffer + 24))
    if (!pdfium.FPDFText_GetCharOrigin(textPage, index, buffer, buffer + 8)) return null
    const [, baseline = 0] = new Float64Array(memory.slice(buffer, buffer + 16))
    const height = size * Math.hypot(across, along)
    return height < 1
      ? null
      : { bottom: baseline - height * descent, top: baseline + height * ascent }
  })

/** Reads the characters of an open page, in the order of the file. */
const readChars = (pdfium: Pdfium, textPage: number, boxHeight: BoxHeight): PdfChar[] =>
  withBuffer(pdfium, 16, (box) => {
    const chars: PdfChar[] = []
    const count = pdfium.FPDFText_CountChars(textPage)
    let lastObject = 0
    let style: Style = { isBold: false, isSymbol: false, markedContent: -1 }
    for (let index = 0; index < count; index += 1) {
      const object = pdfium.FPDFText_GetTextObject(textPage, index)
      // All characters of one object are set alike.
      if (object !== lastObject || object === 0) style = readStyle(pdfium, textPage, index, object)
      lastObject = object
      pdfium.FPDFText_GetLooseCharBox(textPage, index, box)
      const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(
        pdfium.pdfium.HEAPU8.buffer,
        box,
        4,
      )
      chars.push({
        index,
        text: decodeUnit(pdfium.FPDFText_GetUnicode(textPage, index)),
        left,
        right,
        ...((boxHeight === 'size' ? readExtent(pdfium, textPage, index) : null) ?? { bottom, top }),
        ...style,
        isGenerated: pdfium.FPDFText_IsGenerated(textPage, index) === 1,
      })
    }
    return chars
  })

/** Opens a page for the duration of a task. */
export const withPage = <Value>(
  pdfium: Pdfium,
  document: number,
  index: number,
  task: (page: number) => Value,
): Value | null => {
  const page = pdfium.FPDF_LoadPage(document, index)
  if (page === 0) return null
  try {
    return task(page)
  } finally {
    pdfium.FPDF_ClosePage(page)
  }
}

export const readPage = (pdfium: Pdfium, page: number, boxHeight: BoxHeight = 'font'): PdfPage => {
  const textPage = pdfium.FPDFText_LoadPage(page)
  try {
    return {
      width: pdfium.FPDF_GetPageWidthF(page),
      height: pdfium.FPDF_GetPageHeightF(page),
      chars:
        textPage === 0
          ? []
          : composeAccents(readTexLigatures(readChars(pdfium, textPage, boxHeight))),
    }
  } finally {
    if (textPage !== 0) pdfium.FPDFText_ClosePage(textPage)
  }
}
