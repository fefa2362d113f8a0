import { deflateSync } from 'node:zlib'
import { PDFArray, PDFName, PDFRawStream, type PDFDict, type PDFPage, type PDFRef } from 'pdf-lib'
import { markArtifacts } from '../content/markArtifacts'
import { parseContent, writeContent, type ContentOperation } from '../content/contentOperations'
import { readMarkedContentId, tagBullets } from '../content/tagBullets'
import { readStream } from '../content/readStream'
import { createTextPlaceTracker, type PagePlace } from '../content/pagePlace'
import { getOperatorKind } from '../content/operators'
import { listFonts, type GlyphTexts } from '../text/glyphTexts'
import { readShownText } from '../text/pageText'
import type { ResourceNames } from './resourceNames'

const bullet = '•'

/** A page whose content is finished. */
export interface FinishedPage {
  ref: PDFRef
  page: PDFDict
  /** Where each run of text in marked content starts, by the content's id. */
  places: Map<number, PagePlace[]>
  /** The ids of bullets, by the id of the text that each stands at. */
  bullets: Map<number, number>
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

/** Finds the operations that show a bullet and nothing else. */
const findBullets = (
  page: PDFDict,
  operations: readonly ContentOperation[],
  readGlyphs: (font: PDFDict) => GlyphTexts,
): Set<number> => {
  const fonts = listFonts(page)
  const found = new Set<number>()
  let glyphs: GlyphTexts | undefined
  operations.forEach((operation, index) => {
    if (operation.operator === 'Tf') {
      const font = fonts.get(operation.operands[0]?.slice(1) ?? '')
      glyphs = font === undefined ? undefined : readGlyphs(font)
    }
    const codes = glyphs && readShownText(operation, glyphs.codeBytes)
    const text = codes?.map((code) => glyphs?.texts.get(code) ?? '').join('')
    if (text?.trim() === bullet) found.add(index)
  })
  return found
}

/** Finds where the text of each marked content is shown. */
const locateText = (operations: readonly ContentOperation[]): Map<number, PagePlace[]> => {
  const places = new Map<number, PagePlace[]>()
  const tracker = createTextPlaceTracker()
  const open: (number | null)[] = []
  for (const operation of operations) {
    tracker.follow(operation)
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
        break
      }
      default:
    }
  }
  return places
}

export interface FinishingOptions {
  names: ResourceNames
  readGlyphs: (font: PDFDict) => GlyphTexts
  /** The ids of the texts that list items begin with. */
  items: ReadonlySet<number>
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
  { names, readGlyphs, items, isHeadless }: FinishingOptions,
): FinishedPage => {
  const { node, ref } = page
  const places = locateText(operations)
  const itemPlaces = [...items].flatMap((id) => {
    const first = places.get(id)?.[0]
    return first === undefined ? [] : [[id, first] as const]
  })
  const found = findBullets(node, operations, readGlyphs)
  const { operations: tagged, bullets } = tagBullets(
    operations,
    (_operation, index) => found.has(index),
    new Map(itemPlaces),
  )
  const marked = markArtifacts(tagged, { pageHeight: page.getHeight(), isHeadless })
  const content = writeContent(names.rename(node, marked))
  const compressed = deflateSync(Buffer.from(content, 'latin1'))
  const stream = node.context.stream(compressed, { Filter: 'FlateDecode' })
  node.set(PDFName.of('Contents'), node.context.register(stream))
  node.set(PDFName.of('Tabs'), PDFName.of('S'))
  return { ref, page: node, places, bullets }
}
