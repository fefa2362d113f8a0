import { draftBlock, type DraftBlock } from '../blocks/draftBlock'
import { keyValueBlock } from '../blocks/recognizeLine'
import { readTableRows, type TableCell } from '../blocks/tableRows'
import {
  isBlockElement,
  isBoldIn,
  isHidden,
  isWordListMarker,
  readHeadingLevel,
  readWordListLevel,
} from './htmlStyle'
import {
  getAttribute,
  isElementNode,
  isTextNode,
  listChildElements,
  listChildren,
  type HtmlElement,
  type HtmlNode,
} from './htmlTree'
import { findFurnitureReason, isAdvertElement } from './siteBoilerplate'

/** What is known about a place in the page from the elements around it. */
interface Surroundings {
  isBold: boolean
  listLevel: number
  isPreformatted: boolean
  isInAdvert: boolean
  leftOut: string | null
  /** See `findFurnitureReason`. */
  pageLength: number
}

type Place = Pick<DraftBlock, 'kind' | 'level'>

const paragraph: Place = { kind: 'paragraph', level: 0 }

/** Collects text until a line ends. */
class BlockWriter {
  readonly blocks: DraftBlock[] = []
  private text = ''
  private hasPlainLetters = false
  private place = paragraph
  private leftOut: string | null = null

  write(text: string, { isBold, leftOut }: Surroundings): void {
    if (leftOut !== this.leftOut) this.end()
    this.leftOut = leftOut
    this.text += text
    if (!isBold && /[\p{L}\p{N}]/u.test(text)) this.hasPlainLetters = true
  }

  /** Ends the line; the next one is a `place`. */
  end(place: Place = paragraph): void {
    if (this.text.trim() !== '') {
      this.blocks.push(
        draftBlock({
          ...this.place,
          text: this.text,
          isBold: !this.hasPlainLetters,
          leftOut: this.leftOut,
        }),
      )
      this.place = paragraph
    }
    this.text = ''
    this.hasPlainLetters = false
    // An empty line within an item, such as the blank before its paragraph, does not use it up.
    if (place !== paragraph || this.place.kind === 'heading') this.place = place
  }

  /** Ends the line for good: what follows is no longer part of a list item. */
  close(): void {
    this.end()
    this.place = paragraph
  }

  add(blocks: readonly DraftBlock[]): void {
    this.close()
    this.blocks.push(...blocks)
  }
}

const readPlace = (element: HtmlElement, { listLevel }: Surroundings): Place | null => {
  const heading = readHeadingLevel(element)
  if (heading !== null) return { kind: 'heading', level: heading }
  const wordLevel = readWordListLevel(element)
  if (wordLevel !== null) return { kind: 'listItem', level: wordLevel }
  if (element.tagName !== 'li') return null
  // Word's web clipboard puts every item in a separate list and gives the depth beside it.
  const told = getAttribute(element, 'data-aria-level') || getAttribute(element, 'aria-level')
  return { kind: 'listItem', level: Number(told) || Math.max(1, listLevel) }
}

const enter = (element: HtmlElement, around: Surroundings): Surroundings => ({
  ...around,
  isBold: isBoldIn(element, around.isBold),
  listLevel: around.listLevel + (/^(?:ul|ol|menu)$/u.test(element.tagName) ? 1 : 0),
  isPreformatted: around.isPreformatted || element.tagName === 'pre',
  isInAdvert: around.isInAdvert || isAdvertElement(element),
  // The job title is often in the header of the page.
  leftOut:
    element.tagName === 'h1' ? null : (around.leftOut ?? findFurnitureReason(element, around)),
})

const readNodes = (nodes: readonly HtmlNode[], around: Surroundings): DraftBlock[] => {
  const writer = new BlockWriter()
  for (const node of nodes) visit(node, around, writer)
  writer.close()
  return writer.blocks
}

const listRows = (element: HtmlElement): HtmlElement[] =>
  listChildElements(element).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^(?:thead|tbody|tfoot)$/u.test(child.tagName) ? listRows(child) : []
  })

const readTable = (table: HtmlElement, around: Surroundings): DraftBlock[] => {
  const readCell = (cell: HtmlElement): TableCell =>
    // Column headers are always bold, but are not headings.
    readNodes(listChildren(cell), { ...enter(cell, around), listLevel: 0 })
  const captions = listChildElements(table).filter(({ tagName }) => tagName === 'caption')
  return [
    ...captions.flatMap((caption) => readNodes(listChildren(caption), around)),
    ...readTableRows(
      listRows(table).map((row) =>
        listChildElements(row)
          .filter((cell) => !isHidden(cell))
          .map(readCell),
      ),
    ),
  ].map((block) => ({ ...block, leftOut: block.leftOut ?? around.leftOut }))
}

const longestEntry = 100

/** A term with one short description is a label with its value; otherwise the term is a heading for what follows. */
const readDefinitions = (list: HtmlElement, around: Surroundings): DraftBlock[] => {
  const entries: { terms: DraftBlock[]; descriptions: DraftBlock[] }[] = []
  const items = listChildElements(list).flatMap((child) =>
    child.tagName === 'div' ? listChildElements(child) : [child],
  )
  for (const item of items) {
    const blocks = readNodes(listChildren(item), enter(item, around))
    const last = entries.at(-1)
    if (item.tagName === 'dd' && last !== undefined) last.descriptions.push(...blocks)
    else entries.push({ terms: blocks, descriptions: [] })
  }
  return entries.flatMap(({ terms, descriptions }) => {
    const [term, description] = [terms[0], descriptions[0]]
    if (term === undefined) return descriptions
    const isEntry = terms.length === 1 && descriptions.length === 1
    if (isEntry && description !== undefined && description.text.length <= longestEntry) {
      return [
        { ...keyValueBlock(term.text.trim(), description.text.trim()), leftOut: term.leftOut },
      ]
    }
    return [...terms.map((block) => ({ ...block, isBold: true })), ...descriptions]
  })
}

function visit(node: HtmlNode, around: Surroundings, writer: BlockWriter): void {
  if (isTextNode(node)) {
    writer.write(around.isPreformatted ? node.value : node.value.replace(/\s+/gu, ' '), around)
    return
  }
  if (!isElementNode(node) || isHidden(node) || isWordListMarker(node)) return
  const inside = enter(node, around)
  switch (node.tagName) {
    case 'br':
      writer.write('\n', inside)
      return
    case 'table':
      writer.add(readTable(node, inside))
      return
    case 'dl':
      writer.add(readDefinitions(node, inside))
      return
    default:
  }
  const place = readPlace(node, inside)
  const isBlock = place !== null || isBlockElement(node)
  if (isBlock) writer.end(place ?? paragraph)
  for (const child of listChildren(node)) visit(child, inside, writer)
  if (place !== null) writer.close()
  else if (isBlock) writer.end()
}

/** Reads the blocks of a page or a fragment of one, in order. Whatever is not shown is not read. */
export const readHtmlBlocks = (nodes: readonly HtmlNode[], pageLength: number): DraftBlock[] =>
  readNodes(nodes, {
    isBold: false,
    listLevel: 0,
    isPreformatted: false,
    isInAdvert: false,
    leftOut: null,
    pageLength,
  })
