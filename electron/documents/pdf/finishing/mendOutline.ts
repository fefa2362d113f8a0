import { PDFDict, PDFName, PDFRef } from 'pdf-lib'

/** Browsers name each item as its own parent; the items' elements are those of the structure as it was. */
const mendItems = (
  parent: PDFDict,
  parentRef: PDFRef,
  elements: ReadonlyMap<PDFRef, PDFRef>,
): void => {
  let ref = parent.get(PDFName.of('First'))
  while (ref instanceof PDFRef) {
    const item = parent.context.lookup(ref, PDFDict)
    item.set(PDFName.of('Parent'), parentRef)
    const old = item.get(PDFName.of('SE'))
    const element = old instanceof PDFRef ? elements.get(old) : undefined
    if (element === undefined) item.delete(PDFName.of('SE'))
    else item.set(PDFName.of('SE'), element)
    mendItems(item, ref, elements)
    ref = item.get(PDFName.of('Next'))
  }
}

/** Has the outline's items name their parents, and the elements that replace those they named. */
export const mendOutline = (catalog: PDFDict, elements: ReadonlyMap<PDFRef, PDFRef>): void => {
  const ref = catalog.get(PDFName.of('Outlines'))
  if (!(ref instanceof PDFRef)) return
  mendItems(catalog.context.lookup(ref, PDFDict), ref, elements)
}
