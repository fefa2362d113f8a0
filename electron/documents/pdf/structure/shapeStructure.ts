import { PDFName, PDFNumber } from 'pdf-lib'
import {
  createElement,
  isElement,
  type StructureContent,
  type StructureElement,
  type StructureKid,
} from './structureElement'

/** Whether the text of some content is a bullet and nothing else. */
export type IsBullet = (content: StructureContent) => boolean

/** Puts what a meaningless element contains in its place. */
const unwrap = (kids: readonly StructureKid[]): StructureKid[] =>
  kids.flatMap((kid) => {
    if (!isElement(kid)) return [kid]
    return kid.tag === 'NonStruct' || kid.tag === 'Div' ? unwrap(kid.kids) : [kid]
  })

const isSpanOfOne = (name: string, value: unknown): boolean =>
  (name === 'RowSpan' || name === 'ColSpan') && value instanceof PDFNumber && value.asNumber() === 1

const isColumnHeading = (kid: StructureKid): boolean =>
  isElement(kid) &&
  kid.tag === 'TH' &&
  kid.attributes.some(({ name, value }) => name === 'Scope' && value === PDFName.of('Column'))

const isHeadingRow = ({ kids }: StructureElement): boolean =>
  kids.length > 0 && kids.every(isColumnHeading)

/** The rows of column headings are the head of a table, all others its body. */
const groupRows = (table: StructureElement): StructureKid[] => {
  const rows = table.kids.filter(isElement).flatMap((kid) => {
    const isGroup = kid.tag === 'THead' || kid.tag === 'TBody' || kid.tag === 'TFoot'
    return isGroup ? kid.kids.filter(isElement) : [kid]
  })
  const captions = rows.filter(({ tag }) => tag === 'Caption')
  const others = rows.filter(({ tag }) => tag !== 'Caption')
  const firstOfBody = others.findIndex((row) => !isHeadingRow(row))
  if (firstOfBody < 0) return table.kids
  const head = others.slice(0, firstOfBody)
  return [
    ...captions,
    ...(head.length === 0 ? [] : [createElement('THead', head)]),
    createElement('TBody', others.slice(firstOfBody)),
  ]
}

/** An item's bullet is its label, whatever else it contains its body. */
const splitItem = (item: StructureElement, isBullet: IsBullet): StructureKid[] => {
  const [first, ...rest] = item.kids
  if (first && !isElement(first) && isBullet(first))
    return [
      createElement('Lbl', [first]),
      ...(rest.length === 0 ? [] : [createElement('LBody', rest)]),
    ]
  const labels = item.kids.filter((kid) => isElement(kid) && kid.tag === 'Lbl')
  const body = item.kids.filter((kid) => !labels.includes(kid))
  if (body.some((kid) => isElement(kid) && kid.tag === 'LBody')) return item.kids
  return [...labels, ...(body.length === 0 ? [] : [createElement('LBody', body)])]
}

const shapeKids = (element: StructureElement, isBullet: IsBullet): StructureKid[] => {
  switch (element.tag) {
    case 'Table':
      return groupRows(element)
    case 'LI':
      return splitItem(element, isBullet)
    default:
      return element.kids
  }
}

const chooseAttributes = (element: StructureElement): StructureElement['attributes'] => {
  const attributes = element.attributes.filter(({ name, value }) => !isSpanOfOne(name, value))
  const hasLabels =
    element.tag === 'L' &&
    element.kids.some(
      (item) => isElement(item) && item.kids.some((kid) => isElement(kid) && kid.tag === 'Lbl'),
    )
  return hasLabels
    ? [...attributes, { owner: 'List', name: 'ListNumbering', value: PDFName.of('Disc') }]
    : attributes
}

/** Cells keep their place in a table even where nothing is in them. */
const isEmpty = (kid: StructureKid): boolean =>
  isElement(kid) && kid.tag !== 'TD' && kid.tag !== 'TH' && kid.kids.every(isEmpty)

/**
 * Gives the structure that a browser wrote the shape that PDF/UA asks for: nothing without a
 * meaning, tables of head and body, list items of label and body. Order and content stay.
 */
export const shapeStructure = (element: StructureElement, isBullet: IsBullet): StructureElement => {
  const kids = unwrap(element.kids)
    .filter((kid) => !isEmpty(kid))
    .map((kid) => (isElement(kid) ? shapeStructure(kid, isBullet) : kid))
  const unwrapped = { ...element, kids }
  return {
    ...unwrapped,
    attributes: chooseAttributes(unwrapped),
    kids: shapeKids(unwrapped, isBullet),
  }
}
