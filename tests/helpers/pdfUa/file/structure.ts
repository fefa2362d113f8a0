import { PDFDict, PDFName, PDFNumber, PDFRef, type PDFObject } from 'pdf-lib'
import { getDict, getEntry, getName, getNumber, listItems } from './values'

/** The structure types of PDF 1.7, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

/** An element of the structure as the rules see it. */
export interface CheckedElement {
  dict: PDFDict
  /** As written. */
  type: string
  /** As the role map says; undefined if it leads to no standard type. */
  standardType: string | undefined
  isCircular: boolean
  parent: CheckedElement | null
  kids: CheckedElement[]
  /** The ids of marked content, with the page. */
  contents: { page: PDFRef | undefined; id: number }[]
  /** Annotations. */
  objects: PDFRef[]
  /** The innermost language, its own included. */
  language: string | undefined
}

const resolveType = (
  type: string,
  roles: PDFDict | undefined,
): { standardType: string | undefined; isCircular: boolean } => {
  const seen = new Set<string>()
  let current = type
  while (!standardTypes.has(current)) {
    if (seen.has(current)) return { standardType: undefined, isCircular: true }
    seen.add(current)
    const next = getName(roles, current)
    if (next === undefined) return { standardType: undefined, isCircular: false }
    current = next
  }
  return { standardType: current, isCircular: false }
}

const getPage = (dict: PDFDict): PDFRef | undefined => {
  const page = dict.get(PDFName.of('Pg'))
  return page instanceof PDFRef ? page : undefined
}

/** Reads the structure tree below its root; elements in reading order. */
export const readElements = (root: PDFDict | undefined): CheckedElement[] => {
  const roles = getDict(root, 'RoleMap')
  const seen = new Set<PDFDict>()

  const readKid = (kid: PDFObject, page: PDFRef | undefined, parent: CheckedElement): void => {
    if (kid instanceof PDFNumber) {
      parent.contents.push({ page, id: kid.asNumber() })
      return
    }
    if (!(kid instanceof PDFDict)) return
    const type = getName(kid, 'Type')
    if (type === 'MCR')
      parent.contents.push({ page: getPage(kid) ?? page, id: getNumber(kid, 'MCID') ?? -1 })
    else if (type === 'OBJR') {
      const object = kid.get(PDFName.of('Obj'))
      if (object instanceof PDFRef) parent.objects.push(object)
    } else parent.kids.push(...readElement(kid, page, parent))
  }
  const readElement = (
    dict: PDFDict,
    page: PDFRef | undefined,
    parent: CheckedElement | null,
  ): CheckedElement[] => {
    if (seen.has(dict)) return []
    seen.add(dict)
    const type = getName(dict, 'S') ?? ''
    const own = getEntry(dict, 'Lang')
    const element: CheckedElement = {
      dict,
      type,
      ...resolveType(type, roles),
      parent,
      kids: [],
      contents: [],
      objects: [],
      language: own === undefined ? parent?.language : String(own),
    }
    for (const kid of listItems(dict, 'K')) readKid(kid, getPage(dict) ?? page, element)
    return [element]
  }
  return listItems(root, 'K').flatMap((kid) =>
    kid instanceof PDFDict ? readElement(kid, undefined, null) : [],
  )
}

/** Lists elements and all below them, in reading order. */
export const listAll = (elements: readonly CheckedElement[]): CheckedElement[] =>
  elements.flatMap((element) => [element, ...listAll(element.kids)])
