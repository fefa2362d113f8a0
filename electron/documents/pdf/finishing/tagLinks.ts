import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib'
import type { PagePlace } from '../content/pagePlace'
import {
  listContent,
  listElements,
  type StructureElement,
  type StructureKid,
} from '../structure/structureElement'
import type { FinishedPage } from './finishPage'

interface Link {
  ref: PDFRef
  dict: PDFDict
  /** Left, bottom, right and top, in points. */
  box: readonly [number, number, number, number]
}

interface LinkedPage {
  page: FinishedPage
  links: Link[]
}

interface FoundLink extends Link {
  page: PDFRef
}

const contents = PDFName.of('Contents')

/** How far the text of a link may start outside of its annotation, in points. */
const tolerance = 1

const readLink = (ref: PDFRef, dict: PDFDict): Link | null => {
  if (dict.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() !== 'Link') return null
  const rect = dict.lookup(PDFName.of('Rect'), PDFArray)
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [0, 1, 2, 3].map((index) =>
    rect.lookup(index, PDFNumber).asNumber(),
  )
  return {
    ref,
    dict,
    box: [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)],
  }
}

const listLinks = ({ page }: FinishedPage): Link[] => {
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []
  return annotations.flatMap((object) => {
    if (!(object instanceof PDFRef)) return []
    const link = readLink(object, page.context.lookup(object, PDFDict))
    return link === null ? [] : [link]
  })
}

const isInside = ({ x, y }: PagePlace, [left, bottom, right, top]: Link['box']): boolean =>
  x >= left - tolerance && x <= right + tolerance && y >= bottom - tolerance && y <= top + tolerance

const readAddress = (dict: PDFDict): string => {
  const uri = dict.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : ''
}

/** What a screen reader says of a link: its address, without what only programs need. */
const describeAddress = (address: string): string => address.replace(/^(?:mailto|tel):/u, '')

/** Lists the links of the pages that the text of an element lies on, in reading order. */
const findLinks = (element: StructureElement, pages: readonly LinkedPage[]): FoundLink[] => {
  const found = listContent(element).flatMap((content) => {
    const on = pages.find(({ page }) => page.ref === content.page)
    if (content.kind !== 'marked content' || on === undefined) return []
    const places = on.page.places.get(content.id) ?? []
    return on.links
      .filter(({ box }) => places.some((place) => isInside(place, box)))
      .map((link) => ({ ...link, page: content.page }))
  })
  return found.filter(({ ref }, index) => found.findIndex((link) => link.ref === ref) === index)
}

/**
 * Connects each link of the pages with the element whose text it lies on, and gives it words of
 * its own. A link that lies on no text of the structure is left alone.
 */
export const tagLinks = (document: StructureElement, pages: readonly FinishedPage[]): void => {
  const linked = pages.map((page) => ({ page, links: listLinks(page) }))
  for (const element of listElements(document)) {
    if (element.tag !== 'Link') continue
    const links = findLinks(element, linked)
    element.kids = [
      ...element.kids.filter(({ kind }) => kind !== 'object'),
      ...links.map(({ ref, page }): StructureKid => ({ kind: 'object', page, object: ref })),
    ]
    for (const { dict } of links)
      if (dict.get(contents) === undefined)
        dict.set(contents, PDFHexString.fromText(describeAddress(readAddress(dict)) || 'Link'))
  }
}
