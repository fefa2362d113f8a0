import { PDFDict, PDFDocument, PDFRef, PDFName, PDFArray } from 'pdf-lib'
import { readPageContent, type PageContent } from './pageContent'
import { listAll, readElements, type CheckedElement } from './structure'
import { decodeStream, getDict, getStream } from './values'

export interface CheckedPage {
  ref: PDFRef
  dict: PDFDict
  content: PageContent
  annotations: { ref: PDFRef | null; dict: PDFDict }[]
}

/** A PDF as the rules see it. */
export interface CheckedFile {
  bytes: Uint8Array
  catalog: PDFDict
  /** The dictionary of the trailer's `Encrypt`, and all other dictionaries. */
  isEncrypted: boolean
  dicts: PDFDict[]
  pages: CheckedPage[]
  structureRoot: PDFDict | undefined
  roots: CheckedElement[]
  /** In reading order. */
  elements: CheckedElement[]
  /** The XMP packet; undefined if there is none. */
  xmp: string | undefined
}

const listAnnotations = (page: PDFDict): CheckedPage['annotations'] => {
  const annotations = page.lookup(PDFName.of('Annots'))
  if (!(annotations instanceof PDFArray)) return []
  return annotations.asArray().flatMap((object) => {
    const dict = page.context.lookup(object)
    return dict instanceof PDFDict ? [{ ref: object instanceof PDFRef ? object : null, dict }] : []
  })
}

/** Opens a PDF for checking. Rejects if it can't be parsed. */
export const openForChecking = async (bytes: Uint8Array): Promise<CheckedFile> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })
  const { catalog, context } = pdf
  const structureRoot = getDict(catalog, 'StructTreeRoot')
  const roots = readElements(structureRoot)
  const metadata = getStream(catalog, 'Metadata')
  return {
    bytes,
    catalog,
    isEncrypted: context.trailerInfo.Encrypt !== undefined,
    dicts: context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : [])),
    pages: pdf.getPages().map(({ ref, node }) => ({
      ref,
      dict: node,
      content: readPageContent(node, ref),
      annotations: listAnnotations(node),
    })),
    structureRoot,
    roots,
    elements: listAll(roots),
    xmp: metadata === undefined ? undefined : decodeStream(metadata).toString('utf8'),
  }
}
