import { PDFArray, PDFName, PDFRawStream, type PDFDict, type PDFRef } from 'pdf-lib'
import { getOperatorKind } from '@electron/documents/pdf/content/operators'
import { parseContent } from '@electron/documents/pdf/content/contentOperations'
import { readStrings } from '@electron/documents/pdf/text/pageText'
import { decodeStream, getDict, getName, getStream } from './values'

/** A sequence of marked content that is open somewhere on a page. */
export interface OpenMark {
  tag: string
  /** Its property list as written. */
  properties: string
  id: number | null
}

/** Something that a page paints. */
export interface PaintedItem {
  kind: 'text' | 'path' | 'object'
  page: PDFRef
  /** The marked content around it, outermost first. */
  marks: readonly OpenMark[]
  /** Of text: the font, the bytes of the strings, and the rendering mode. */
  font?: PDFDict
  bytes?: Buffer
  renderingMode?: number
}

export interface PageContent {
  items: PaintedItem[]
  /** Each sequence of marked content, with those around it. */
  marks: { mark: OpenMark; around: readonly OpenMark[] }[]
  /** Forms that are painted. */
  forms: PDFRawStream[]
}

const readPageStreams = (page: PDFDict): string => {
  const contents = page.lookup(PDFName.of('Contents'))
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  return streams
    .map((object) => page.context.lookup(object))
    .map((stream) =>
      stream instanceof PDFRawStream ? decodeStream(stream).toString('latin1') : '',
    )
    .join('\n')
}

/** Reads what a page paints, forms included. */
export const readPageContent = (page: PDFDict, ref: PDFRef): PageContent => {
  const read: PageContent = { items: [], marks: [], forms: [] }
  const open: OpenMark[] = []

  const readStream = (text: string, resources: PDFDict | undefined): void => {
    let font: PDFDict | undefined
    let renderingMode = 0
    const saved: { font: PDFDict | undefined; renderingMode: number }[] = []
    for (const { operator, operands } of parseContent(text)) {
      const [first = '', second = ''] = operands
      if (operator === 'Tf') font = getDict(getDict(resources, 'Font'), first.slice(1))
      else if (operator === 'Tr') renderingMode = Number(first)
      switch (getOperatorKind(operator)) {
        case 'save state':
          saved.push({ font, renderingMode })
          break
        case 'restore state':
          ;({ font, renderingMode } = saved.pop() ?? { font, renderingMode })
          break
        case 'begin marked content': {
          const id = /\/MCID\s+(\d+)/u.exec(second)?.[1]
          const mark = {
            tag: first.slice(1),
            properties: second,
            id: id === undefined ? null : Number(id),
          }
          read.marks.push({ mark, around: [...open] })
          open.push(mark)
          break
        }
        case 'end marked content':
          open.pop()
          break
        case 'show text': {
          const bytes = readStrings(operands.at(-1) ?? '')
          read.items.push({
            kind: 'text',
            page: ref,
            marks: [...open],
            bytes,
            renderingMode,
            ...(font === undefined ? {} : { font }),
          })
          break
        }
        case 'paint path':
          read.items.push({ kind: 'path', page: ref, marks: [...open] })
          break
        case 'paint object': {
          const form =
            operator === 'Do' ? getStream(getDict(resources, 'XObject'), first.slice(1)) : undefined
          if (form !== undefined && getName(form.dict, 'Subtype') === 'Form') {
            read.forms.push(form)
            readStream(
              decodeStream(form).toString('latin1'),
              getDict(form.dict, 'Resources') ?? resources,
            )
          } else read.items.push({ kind: 'object', page: ref, marks: [...open] })
          break
        }
        default:
      }
    }
  }
  readStream(readPageStreams(page), getDict(page, 'Resources'))
  return read
}
