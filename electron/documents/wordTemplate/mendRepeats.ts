/** Attributes that Word wants to be different in each paragraph, and that it can do without. */
const paragraphIds = / w14:(?:paraId|textId)="([^"]*)"/gu

const drawingIds = /(<(?:wp:docPr|pic:cNvPr)\b[^>]*?\sid=")(\d+)(")/gu

const bookmarkStarts = /<w:bookmarkStart\b[^>]*?\/>/gu
const bookmarkEnds = /<w:bookmarkEnd\b[^>]*?\/>/gu

const readId = (tag: string): string => /\sw:id="([^"]*)"/u.exec(tag)?.[1] ?? ''
const keepFirst = (xml: string, pattern: RegExp): string => {
  const seen = new Set<string>()
  return xml.replace(pattern, (tag) => {
    const id = readId(tag)
    if (seen.has(id)) return ''
    seen.add(id)
    return tag
  })
}

/**
 * Makes what a repeated paragraph brought twice unique again: ids of paragraphs and drawings, and
 * bookmarks, of which the first stays (ECMA-376 part 1, 17.13.6 and 20.4.2.5).
 */
export const mendRepeats = (xml: string): string => {
  const seenParagraphs = new Set<string>()
  const seenDrawings = new Set<string>()
  let nextDrawing = 100_000
  const withParagraphs = xml.replace(paragraphIds, (attribute, id: string) => {
    const key = `${attribute.slice(0, 10)}${id}`
    if (seenParagraphs.has(key)) return ''
    seenParagraphs.add(key)
    return attribute
  })
  const withDrawings = withParagraphs.replace(
    drawingIds,
    (tag, before: string, id: string, after: string) => {
      const key = `${before.slice(0, 5)}${id}`
      if (!seenDrawings.has(key)) {
        seenDrawings.add(key)
        return tag
      }
      nextDrawing += 1
      return `${before}${nextDrawing}${after}`
    },
  )
  return keepFirst(keepFirst(withDrawings, bookmarkStarts), bookmarkEnds)
}
