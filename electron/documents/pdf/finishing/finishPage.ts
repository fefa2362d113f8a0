import { deflateSync, inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFName,
  PDFRawStream,
  decodePDFRawStream,
  type PDFDict,
  type PDFRef,
  type PDFPage,
} from 'pdf-lib'
import { markArtifacts } from '../content/markArtifacts'
import { parseContent, writeContent, type ContentOperation } from '../content/contentOperations'
import { createTextPlaceTracker, type PagePlace } from '../content/pagePlace'
import { getOperatorKind } from '../content/operators'
import type { ResourceNames } from './resourceNames'

/** A page whose content is finished. */
export interface FinishedPage {
  ref: PDFRef
  page: PDFDict
  /** Where each run of text in marked content starts, by the content's id. */
  places: Map<number, PagePlace[]>
}

const isDeflated = ({ dict }: PDFRawStream): boolean =>
  dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode') &&
  dict.lookup(PDFName.of('DecodeParms')) === undefined

/** Uses Node's own decompression where it can, which is faster by far. */
const decode = (stream: PDFRawStream): Uint8Array =>
  isDeflated(stream) ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode()

const readContent = (page: PDFDict): string => {
  const contents = page.lookup(PDFName.of('Contents'))
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  return streams
    .map((object) => {
      const stream = page.context.lookup(object)
      return stream instanceof PDFRawStream ? Buffer.from(decode(stream)).toString('latin1') : ''
    })
    .join('\n')
}

const readMarkedContentId = ({ operator, operands }: ContentOperation): number | null => {
  const id = operator === 'BDC' ? /\/MCID\s+(\d+)/u.exec(operands[1] ?? '')?.[1] : undefined
  return id === undefined ? null : Number(id)
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

/**
 * Marks what of a page is not text as such, and names its fonts and the like by the order in
 * which they are used.
 */
export const finishPage = (
  page: PDFPage,
  names: ResourceNames,
  isHeadless: boolean,
): FinishedPage => {
  const { node, ref } = page
  const operations = parseContent(readContent(node))
  const places = locateText(operations)
  const marked = markArtifacts(operations, { pageHeight: page.getHeight(), isHeadless })
  const content = writeContent(names.rename(node, marked))
  const compressed = deflateSync(Buffer.from(content, 'latin1'))
  const stream = node.context.stream(compressed, { Filter: 'FlateDecode' })
  node.set(PDFName.of('Contents'), node.context.register(stream))
  node.set(PDFName.of('Tabs'), PDFName.of('S'))
  return { ref, page: node, places }
}
