import type { PDFObject, PDFRef } from 'pdf-lib'

/** Something on a page that an element of the structure contains. */
export type StructureContent =
  | { kind: 'marked content'; page: PDFRef; id: number }
  /** An annotation. */
  | { kind: 'object'; page: PDFRef; object: PDFRef }

/** An element of a PDF's structure tree, apart from the file that it is in. */
export interface StructureElement {
  kind: 'element'
  /** Its type, as written: `P`, `TH`. */
  tag: string
  /** The attribute objects, keyed as in the file; see PDF 1.7, 14.8.5. */
  attributes: { owner: string; name: string; value: PDFObject }[]
  /** Entries that say what the element is, such as `Lang` and `Alt`, by their keys. */
  entries: Map<string, PDFObject>
  kids: StructureKid[]
  /** Where it was read from, and under which id; null for one that was made since. */
  source: PDFRef | null
  sourceId: string | null
}

export type StructureKid = StructureElement | StructureContent

export const isElement = (kid: StructureKid): kid is StructureElement => kid.kind === 'element'

/** Makes an element without attributes or entries. */
export const createElement = (tag: string, kids: StructureKid[]): StructureElement => ({
  kind: 'element',
  tag,
  attributes: [],
  entries: new Map(),
  kids,
  source: null,
  sourceId: null,
})

/** Lists an element and all below it, each before those it contains. */
export const listElements = (element: StructureElement): StructureElement[] => [
  element,
  ...element.kids.filter(isElement).flatMap(listElements),
]

/** Lists what of the pages is in an element and below it, in reading order. */
export const listContent = (element: StructureElement): StructureContent[] =>
  element.kids.flatMap((kid) => (isElement(kid) ? listContent(kid) : [kid]))
