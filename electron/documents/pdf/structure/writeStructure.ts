import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFContext,
  type PDFRef,
} from 'pdf-lib'
import { isElement, type StructureContent, type StructureElement } from './structureElement'

interface Written {
  element: StructureElement
  ref: PDFRef
}

/** The ids of elements, in reading order and in the order of their names alike. */
const createId = (index: number): string => `e${index.toString().padStart(6, '0')}`

const writeAttributes = (
  context: PDFContext,
  attributes: StructureElement['attributes'],
): PDFArray => {
  const owners = new Map<string, PDFDict>()
  for (const { owner, name, value } of attributes) {
    const dict = owners.get(owner) ?? context.obj({ O: owner })
    dict.set(PDFName.of(name), value)
    owners.set(owner, dict)
  }
  return context.obj([...owners.values()])
}

const writeContent = (
  context: PDFContext,
  content: StructureContent,
  page: PDFRef | null,
): PDFNumber | PDFDict => {
  switch (content.kind) {
    case 'marked content':
      return content.page === page
        ? PDFNumber.of(content.id)
        : context.obj({ Type: 'MCR', Pg: content.page, MCID: content.id })
    case 'object':
      return context.obj({ Type: 'OBJR', Pg: content.page, Obj: content.object })
  }
}

const findPage = ({ kids }: StructureElement): PDFRef | null => {
  const first = kids.find((kid) => kid.kind === 'marked content')
  return first?.kind === 'marked content' ? first.page : null
}

/** Writes an element and all below it; `written` gets them in reading order. */
const writeElement = (
  context: PDFContext,
  element: StructureElement,
  parent: PDFRef,
  written: Written[],
): PDFRef => {
  const page = findPage(element)
  const dict = context.obj({ Type: 'StructElem', S: element.tag, P: parent })
  const ref = context.register(dict)
  dict.set(PDFName.of('ID'), PDFString.of(createId(written.length)))
  written.push({ element, ref })
  if (page !== null) dict.set(PDFName.of('Pg'), page)
  if (element.attributes.length > 0)
    dict.set(PDFName.of('A'), writeAttributes(context, element.attributes))
  for (const [key, value] of element.entries) dict.set(PDFName.of(key), value)
  const kids = element.kids.map((kid) =>
    isElement(kid) ? writeElement(context, kid, ref, written) : writeContent(context, kid, page),
  )
  dict.set(PDFName.of('K'), context.obj(kids))
  return ref
}

const writeIdTree = (context: PDFContext, written: readonly Written[]): PDFDict =>
  context.obj({
    Names: written.flatMap(({ ref }, index) => [PDFString.of(createId(index)), ref]),
  })

/** Has the cells of tables name their headings by the ids that these have now. */
const renameHeaders = (context: PDFContext, written: readonly Written[]): void => {
  const ids = new Map<string, PDFString>()
  written.forEach(({ element: { sourceId } }, index) => {
    if (sourceId !== null) ids.set(sourceId, PDFString.of(createId(index)))
  })
  for (const { element, ref } of written) {
    const headers = element.attributes.find(({ name }) => name === 'Headers')?.value
    if (!(headers instanceof PDFArray)) continue
    const renamed = headers.asArray().flatMap((header) => {
      const id =
        header instanceof PDFString || header instanceof PDFHexString
          ? ids.get(header.decodeText())
          : undefined
      return id === undefined ? [] : [id]
    })
    const attributes = element.attributes.map((attribute) =>
      attribute.name === 'Headers' ? { ...attribute, value: context.obj(renamed) } : attribute,
    )
    context.lookup(ref, PDFDict).set(PDFName.of('A'), writeAttributes(context, attributes))
  }
}

/** Lists for each page the elements of its marked content, and each annotation's own. */
const writeParentTree = (
  context: PDFContext,
  pages: readonly PDFRef[],
  written: readonly Written[],
): { tree: PDFDict; nextKey: number } => {
  const ofPages = pages.map(() => new Map<number, PDFRef>())
  const ofObjects: [PDFRef, PDFRef][] = []
  for (const { element, ref } of written)
    for (const kid of element.kids)
      switch (kid.kind) {
        case 'marked content':
          ofPages[pages.indexOf(kid.page)]?.set(kid.id, ref)
          break
        case 'object':
          ofObjects.push([kid.object, ref])
          break
        case 'element':
      }
  const numbers: (number | PDFRef)[] = []
  ofPages.forEach((elements, index) => {
    context.lookup(pages[index], PDFDict).set(PDFName.of('StructParents'), PDFNumber.of(index))
    const length = Math.max(-1, ...elements.keys()) + 1
    const list = Array.from({ length }, (_, id) => elements.get(id) ?? null)
    numbers.push(index, context.register(context.obj(list)))
  })
  ofObjects.forEach(([object, element], index) => {
    const key = pages.length + index
    context.lookup(object, PDFDict).set(PDFName.of('StructParent'), PDFNumber.of(key))
    numbers.push(key, element)
  })
  return { tree: context.obj({ Nums: numbers }), nextKey: pages.length + ofObjects.length }
}

/** Replaces the structure tree of a PDF, with what leads from pages and annotations to it. */
export const writeStructure = (
  catalog: PDFDict,
  pages: readonly PDFRef[],
  document: StructureElement,
): Written[] => {
  const { context } = catalog
  const root = context.obj({ Type: 'StructTreeRoot' })
  const rootRef = context.register(root)
  const written: Written[] = []
  root.set(PDFName.of('K'), writeElement(context, document, rootRef, written))
  renameHeaders(context, written)
  const { tree, nextKey } = writeParentTree(context, pages, written)
  root.set(PDFName.of('ParentTree'), context.register(tree))
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(nextKey))
  root.set(PDFName.of('IDTree'), context.register(writeIdTree(context, written)))
  catalog.set(PDFName.of('StructTreeRoot'), rootRef)
  return written
}
