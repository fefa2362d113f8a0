import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib'
import { createElement, type StructureElement, type StructureKid } from './structureElement'

const keptEntries = ['Lang', 'Alt', 'ActualText', 'E', 'T']

const toArray = (object: PDFObject | undefined): PDFObject[] => {
  if (object === undefined) return []
  return object instanceof PDFArray ? object.asArray() : [object]
}

const readName = (dict: PDFDict, key: string): string | null =>
  dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? null

const readText = (dict: PDFDict, key: string): string | null => {
  const text = dict.lookup(PDFName.of(key))
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : null
}

const readAttributes = (element: PDFDict): StructureElement['attributes'] =>
  toArray(element.lookup(PDFName.of('A'))).flatMap((object) => {
    const attributes = element.context.lookup(object)
    if (!(attributes instanceof PDFDict)) return []
    const owner = readName(attributes, 'O') ?? ''
    return attributes
      .entries()
      .map(([key, value]) => ({ owner, name: key.decodeText(), value }))
      .filter(({ name }) => name !== 'O')
  })

const readKid = (object: PDFObject, parent: PDFDict, page: PDFRef | null): StructureKid | null => {
  const kid = parent.context.lookup(object)
  if (kid instanceof PDFNumber)
    return page === null ? null : { kind: 'marked content', page, id: kid.asNumber() }
  if (!(kid instanceof PDFDict)) return null
  const ownPage = kid.get(PDFName.of('Pg'))
  const kidPage = ownPage instanceof PDFRef ? ownPage : page
  switch (readName(kid, 'Type')) {
    case 'MCR': {
      const id = kid.lookupMaybe(PDFName.of('MCID'), PDFNumber)?.asNumber()
      return id === undefined || kidPage === null
        ? null
        : { kind: 'marked content', page: kidPage, id }
    }
    case 'OBJR': {
      const target = kid.get(PDFName.of('Obj'))
      return target instanceof PDFRef && kidPage !== null
        ? { kind: 'object', page: kidPage, object: target }
        : null
    }
    default:
      return readElement(kid, kidPage, object instanceof PDFRef ? object : null)
  }
}

const readKids = (holder: PDFDict, page: PDFRef | null): StructureKid[] =>
  toArray(holder.lookup(PDFName.of('K')))
    .map((object) => readKid(object, holder, page))
    .filter((kid) => kid !== null)

function readElement(dict: PDFDict, page: PDFRef | null, source: PDFRef | null): StructureElement {
  return {
    kind: 'element',
    tag: readName(dict, 'S') ?? '',
    attributes: readAttributes(dict),
    entries: new Map(
      keptEntries.flatMap((key) => {
        const value = dict.lookup(PDFName.of(key))
        return value === undefined ? [] : [[key, value]]
      }),
    ),
    kids: readKids(dict, page),
    source,
    sourceId: readText(dict, 'ID'),
  }
}

/**
 * Reads the structure tree of a PDF as one element, `Document`; empty if the file has none. Ids,
 * classes and role maps, which browsers don't write, are left out.
 */
export const readStructure = (catalog: PDFDict): StructureElement => {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const kids = root === undefined ? [] : readKids(root, null)
  const [only, ...others] = kids
  return only?.kind === 'element' && only.tag === 'Document' && others.length === 0
    ? only
    : createElement('Document', kids)
}
