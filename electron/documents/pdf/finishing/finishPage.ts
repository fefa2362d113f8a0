import { deflateSync } from 'node:zlib'
import { PDFArray, PDFName, PDFRawStream, type PDFDict, type PDFPage, type PDFRef } from 'pdf-lib'
import { markArtifacts } from '../content/markArtifacts'
import { parseContent, writeContent, type ContentOperation } from '../content/contentOperations'
import { readStream } from '../content/readStream'
import { createTextPlaceTracker, type PagePlace } from '../content/pagePlace'
import { getOperatorKind } from '../content/operators'
import { listFonts, type GlyphTexts } from '../text/glyphTexts'
import { readShownText } from '../text/pageText'
import type { ResourceNames } from './resourceNames'

/** A page whose content is finished. */
export interface FinishedPage {
  ref: PDFRef
  page: PDFDict
  /** Where each run of text in marked content starts, by the content's id. */
  places: Map<number, PagePlace[]>
  /** The text of marked content, by its id. */
  texts: Map<number, string>
}

/** Reads what a page paints. */
export const readOperations = ({ node }: PDFPage): ContentOperation[] => {
  const contents = node.lookup(PDFName.of('Contents'))
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  return streams.flatMap((object) => {
    const stream = node.context.lookup(object)
    return stream instanceof PDFRawStream ? parseContent(readStream(stream)) : []
  })
}

const readMarkedContentId = ({ operator, operands }: ContentOperation): number | null => {
  const id = operator === 'BDC' ? /\/MCID\s+(\d+)/u.exec(operands[1] ?? '')?.[1] : undefined
  return id === undefined ? null : Number(id)
}

/** Reads the text of each marked content, and where its runs start. */
const locateText = (
  page: PDFDict,
  operations: readonly ContentOperation[],
  readGlyphs: (font: PDFDict) => GlyphTexts,
): Pick<FinishedPage, 'places' | 'texts'> => {
  const places = new Map<number, PagePlace[]>()
  const texts = new Map<number, string>()
  const fonts = listFonts(page)
  const tracker = createTextPlaceTracker()
  const open: (number | null)[] = []
  let glyphs: GlyphTexts | undefined
  for (const operation of operations) {
    tracker.follow(operation)
    if (operation.operator === 'Tf') {
      const font = fonts.get(operation.operands[0]?.slice(1) ?? '')
      glyphs = font === undefined ? undefined : readGlyphs(font)
    }
    switch (getOperatorKind(operation.operator)) {
      case 'begin marked content':
        open.push(readMarkedContentId(operation))
        break
      case 'end marked content':
        open.pop()
        break
      case 'show text': {
        const id = open.findLast((candidate) => candidate !== null)
        if (id === undefined) break
        const known = places.get(id) ?? []
        known.push(tracker.getPlace())
        places.set(id, known)
        const codes = glyphs && readShownText(operation, glyphs.codeBytes)
        const text = codes?.map((code) => glyphs?.texts.get(code) ?? '').join('') ?? ''
        texts.set(id, (texts.get(id) ?? '') + text)
        break
      }
      default:
    }
  }
  return { places, texts }
}

export interface FinishingOptions {
  names: ResourceNames
  readGlyphs: (font: PDFDict) => GlyphTexts
  /** Whether the page shows no running head. */
  isHeadless: boolean
}

/**
 * Marks what of a page is not text as such, and names its fonts and the like by the order in
 * which they are used.
 */
export const finishPage = (
  page: PDFPage,
  operations: readonly ContentOperation[],
  { names, readGlyphs, isHeadless }: FinishingOptions,
): FinishedPage => {
  const { node, ref } = page
  const located = locateText(node, operations, readGlyphs)
  const marked = markArtifacts(operations, { pageHeight: page.getHeight(), isHeadless })
  const content = writeContent(names.rename(node, marked))
  const compressed = deflateSync(Buffer.from(content, 'latin1'))
  const stream = node.context.stream(compressed, { Filter: 'FlateDecode' })
  node.set(PDFName.of('Contents'), node.context.register(stream))
  node.set(PDFName.of('Tabs'), PDFName.of('S'))
  return { ref, page: node, ...located }
}
