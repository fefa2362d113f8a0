import type { PdfLine } from './pdfLines'

/** The share of a page's height at its top and bottom where running heads and page numbers are. */
const marginShare = 0.12

const pageNumber =
  /^[-–|\s]*(?:(?:page|seite|s\.|página|pagina|pagine|sida|strona|blz\.?|σελίδα|страница|第)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|di|van|av|z|sur|из|από|\|)\s*\d{1,3})?\s*(?:页|頁|ページ)?[-–|\s]*$/iu

/** Reduces a running head to the text that is the same on every page. */
const generalize = (text: string): string => text.replace(/\d+/gu, '#').toLowerCase()

export interface PageLines {
  height: number
  lines: readonly PdfLine[]
}

const isInMargin = ({ bottom, top }: PdfLine, height: number): boolean =>
  bottom > height * (1 - marginShare) || top < height * marginShare

/**
 * For each line of a document, whether it is a running head or foot or a page number: it is in
 * the margin, and is repeated on several pages or is only a number.
 */
export const findRunningHeads = (pages: readonly PageLines[]): ((line: PdfLine) => boolean) => {
  const margins = pages.map(({ height, lines }) => lines.filter((line) => isInMargin(line, height)))
  const counts = new Map<string, number>()
  for (const lines of margins) {
    for (const text of new Set(lines.map((line) => generalize(line.text)))) {
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  const heads = new Set(
    margins
      .flat()
      .filter(({ text }) => (counts.get(generalize(text)) ?? 0) > 1 || pageNumber.test(text)),
  )
  return (line) => heads.has(line)
}
