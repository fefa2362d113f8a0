import { readingLimits } from '../limits'
import { hugeDocument } from '../readerFault'
import { withBuffer, type Pdfium } from './openPdf'

/** A tag of a page's structure: its name, and the tags and marked contents in it, in order. */
export interface PdfTag {
  name: string
  children: (PdfTag | number)[]
}

const nameBytes = 128

const readName = (pdfium: Pdfium, element: number): string =>
  withBuffer(pdfium, nameBytes, (buffer) => {
    const length = pdfium.FPDF_StructElement_GetType(element, buffer, nameBytes)
    return length > 0 && length <= nameBytes ? pdfium.pdfium.UTF16ToString(buffer) : ''
  })

const readElement = (pdfium: Pdfium, element: number, depth: number): PdfTag => {
  // A tag that contains itself would never end.
  if (depth > readingLimits.markupDepth) throw hugeDocument('PDF')
  const children: (PdfTag | number)[] = []
  const count = pdfium.FPDF_StructElement_CountChildren(element)
  for (let index = 0; index < count; index += 1) {
    const child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
    const content = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index)
    if (child !== 0) children.push(readElement(pdfium, child, depth + 1))
    else if (content >= 0) children.push(content)
  }
  return { name: readName(pdfium, element), children }
}

/** Reads the tags of an open page; empty if it has none. */
export const readTags = (pdfium: Pdfium, page: number): PdfTag[] => {
  const tree = pdfium.FPDF_StructTree_GetForPage(page)
  if (tree === 0) return []
  try {
    const count = Math.max(0, pdfium.FPDF_StructTree_CountChildren(tree))
    return Array.from({ length: count }, (_, index) =>
      pdfium.FPDF_StructTree_GetChildAtIndex(tree, index),
    )
      .filter((element) => element !== 0)
      .map((element) => readElement(pdfium, element, 0))
  } finally {
    pdfium.FPDF_StructTree_Close(tree)
  }
}
