import type { PdfLine } from '../pdf/pdfLines'
import type { LinedPage } from '../pdf/readPdfLines'

/** The share of a page's height at its top and bottom where heads and feet are. */
const marginShare = 0.13
/** How far the same head may be apart on two pages, in points. */
const samePlace = 4

const pageNumber =
  /^[-–|\s]*(?:\p{L}{0,7}\.?\s*)?\d{1,2}(?:\s*(?:\/|of|von|de|di|van|av|z|sur|из|από|\|)\s*\d{1,2})?[-–|\s]*$/iu

const generalize = (text: string): string => text.replace(/\d+/gu, '#').toLowerCase()

const isInMargin = ({ bottom, top }: PdfLine, height: number): boolean =>
  bottom > height * (1 - marginShare) || top < height * marginShare

/**
 * For each line of a document, whether it is a head or foot that stood on an earlier page at the same
 * place, or a page number. The first head stays, as it may be where the name stands, and so does the first
 * foot with a mail address.
 */
export const findRepeatedHeads = (pages: readonly LinedPage[]): ReadonlySet<PdfLine> => {
  const heads = new Set<PdfLine>()
  const seen: { key: string; bottom: number; left: number }[] = []
  const feet = new Map<string, PdfLine>()
  for (const { height, lines } of pages) {
    const hasContact = lines.some(
      ({ top, text }) => top < height * marginShare && text.includes('@'),
    )
    const margin = lines.filter((line) => isInMargin(line, height))
    for (const line of margin) {
      const key = generalize(line.text)
      const isRepeated = seen.some(
        (each) => each.key === key && Math.abs(each.bottom - line.bottom) < samePlace,
      )
      const foot = feet.get(key)
      if (isRepeated && foot !== undefined) heads.add(foot)
      if (line.top < height / 2 && !hasContact && !feet.has(key)) feet.set(key, line)
      const isNumber = pageNumber.test(line.text) && (line.top < height * 0.08 || pages.length > 1)
      if (isRepeated || (isNumber && !/(?:19|20)\d\d/u.test(line.text))) heads.add(line)
    }
    seen.push(...margin.map(({ text, bottom, left }) => ({ key: generalize(text), bottom, left })))
  }
  return heads
}
