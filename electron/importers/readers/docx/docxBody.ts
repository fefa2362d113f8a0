import { draftBlock, type DraftBlock } from '../blocks/draftBlock'
import { readTableRows, type TableCell } from '../blocks/tableRows'
import { findElement, listElements, type XmlElement } from '../packaged/parseXml'
import type { ShowsMarker } from './docxNumbering'
import { readRuns } from './docxRuns'
import { readNumbering, readOutlineLevel, readSwitch, type DocxStyle } from './docxStyles'

export interface DocxLists {
  findStyle: (id?: string) => DocxStyle
  showsMarker: ShowsMarker
}

const contentsWhy = 'Table of contents'

const readPlace = (
  properties: XmlElement | undefined,
  style: DocxStyle,
  showsMarker: ShowsMarker,
): Pick<DraftBlock, 'kind' | 'level'> => {
  const outline = readOutlineLevel(properties)
  const heading = outline === undefined ? style.headingLevel : outline
  if (heading !== null) return { kind: 'heading', level: heading }
  const own = readNumbering(properties)
  const id = own === null ? style.numbering?.id : (own.id ?? style.numbering?.id)
  const level = own?.level ?? style.numbering?.level ?? 0
  return id !== undefined && id !== '0' && showsMarker({ id, level })
    ? { kind: 'listItem', level: level + 1 }
    : { kind: 'paragraph', level: 0 }
}

/** Whether the end of the paragraph was deleted or moved away, so that the next paragraph continues it. */
const isJoinedToNext = (properties: XmlElement | undefined): boolean => {
  const mark = findElement(properties, 'rPr')
  return findElement(mark, 'del') !== undefined || findElement(mark, 'moveFrom') !== undefined
}

const isContents = (element: XmlElement): boolean =>
  /table of contents/iu.test(
    findElement(element, 'sdtPr', 'docPartObj', 'docPartGallery')?.attributes['val'] ?? '',
  )

/** Reads the content of an element of a Word file: its body, a text box, a header, a cell. */
export const readDocxBlocks = (
  container: XmlElement | undefined,
  lists: DocxLists,
): DraftBlock[] => {
  const blocks: DraftBlock[] = []
  let pending: DraftBlock[] = []

  const readParagraph = (paragraph: XmlElement): void => {
    const properties = findElement(paragraph, 'pPr')
    const style = lists.findStyle(findElement(properties, 'pStyle')?.attributes['val'])
    const { text, isBold, textBoxes } = readRuns(paragraph, lists.findStyle, style)
    const place = readPlace(properties, style, lists.showsMarker)
    const block = draftBlock({
      ...place,
      text: pending.map((before) => before.text).join('') + text,
      isBold: isBold && pending.every((before) => before.isBold),
    })
    pending = isJoinedToNext(properties) ? [block] : []
    if (pending.length === 0) blocks.push(block)
    for (const box of textBoxes) blocks.push(...readDocxBlocks(box, lists))
  }
  const readCell = (cell: XmlElement): TableCell => readDocxBlocks(cell, lists)
  const readTable = (table: XmlElement): void => {
    const rows = unwrap(table, 'tr').filter(
      (row) => readSwitch(findElement(row, 'trPr'), 'del') !== true,
    )
    blocks.push(...readTableRows(rows.map((row) => unwrap(row, 'tc').map(readCell))))
  }
  const visit = (element: XmlElement | undefined): void => {
    for (const child of listElements(element)) {
      switch (child.name) {
        case 'p':
          readParagraph(child)
          break
        case 'tbl':
          readTable(child)
          break
        case 'sdt':
          if (isContents(child)) {
            const contents = readDocxBlocks(findElement(child, 'sdtContent'), lists)
            blocks.push(...contents.map((block) => ({ ...block, leftOut: contentsWhy })))
          } else visit(findElement(child, 'sdtContent'))
          break
        case 'ins':
        case 'moveTo':
        case 'customXml':
          visit(child)
          break
        default:
      }
    }
  }
  visit(container)
  return [...blocks, ...pending]
}

/** Lists the rows or cells of a table, including those within content controls. */
function unwrap(element: XmlElement, name: string): XmlElement[] {
  return listElements(element).flatMap((child) => {
    if (child.name === name) return [child]
    return /^(?:sdt|sdtContent|customXml|ins|moveTo)$/u.test(child.name) ? unwrap(child, name) : []
  })
}
