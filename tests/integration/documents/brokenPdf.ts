import { deflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { decodeStream, getName, requireStream } from '../../helpers/pdfUa/file/values'

/** A PDF that is open to be broken. */
export interface OpenPdf {
  pdf: PDFDocument
  catalog: PDFDict
  /** All elements of the structure of a type, in reading order. */
  find: (type: string) => PDFDict[]
  /** The first of them, and where it is. */
  first: (type: string) => PDFDict
  refOf: (dict: PDFDict) => PDFRef
  /** Makes an element without content. */
  make: (type: string, parent: PDFDict) => PDFDict
  /** Puts elements at the end of what an element contains. */
  append: (parent: PDFDict, ...kids: PDFDict[]) => void
  /** Changes what a stream says, as text of one character per byte. */
  rewrite: (stream: PDFRawStream, change: (text: string) => string) => void
  /** Changes the content of the first page. */
  rewritePage: (change: (text: string) => string) => void
  /** The dictionaries of a kind: `Font`, `FontDescriptor`, `Annot`. */
  listDicts: (type: string) => PDFDict[]
}

const refOf = (dict: PDFDict): PDFRef => {
  const ref = dict.context.getObjectRef(dict)
  if (ref === undefined) throw new Error('This dictionary stands in no object of its own.')
  return ref
}

const open = (pdf: PDFDocument): OpenPdf => {
  const { catalog, context } = pdf
  const walk = (dict: PDFDict, type: string): PDFDict[] => {
    const kids = dict.lookup(PDFName.of('K'))
    const items = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids]
    const below = items
      .map((kid) => context.lookup(kid))
      .flatMap((kid) => (kid instanceof PDFDict ? walk(kid, type) : []))
    return getName(dict, 'S') === type ? [dict, ...below] : below
  }
  const find = (type: string): PDFDict[] =>
    walk(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict), type)
  const first = (type: string): PDFDict => {
    const [found] = find(type)
    if (found === undefined) throw new Error(`There is no ${type}.`)
    return found
  }
  const rewrite: OpenPdf['rewrite'] = (stream, change) => {
    const text = change(decodeStream(stream).toString('latin1'))
    const ref = context.enumerateIndirectObjects().find(([, object]) => object === stream)?.[0]
    if (ref === undefined) throw new Error('This stream is in no object.')
    const isCompressed = getName(stream.dict, 'Filter') === 'FlateDecode'
    const bytes = Buffer.from(text, 'latin1')
    const contents = isCompressed ? deflateSync(bytes) : bytes
    context.assign(ref, PDFRawStream.of(stream.dict, contents))
  }
  return {
    pdf,
    catalog,
    find,
    first,
    refOf,
    make: (type, parent) => {
      const dict = context.obj({ Type: 'StructElem', S: type, P: refOf(parent), K: [] })
      context.register(dict)
      return dict
    },
    append: (parent, ...kids) => {
      const list = parent.lookup(PDFName.of('K'), PDFArray)
      for (const kid of kids) list.push(refOf(kid))
    },
    rewrite,
    rewritePage: (change) => rewrite(requireStream(pdf.getPage(0).node, 'Contents'), change),
    listDicts: (type) =>
      context
        .enumerateIndirectObjects()
        .flatMap(([, object]) =>
          object instanceof PDFDict && getName(object, 'Type') === type ? [object] : [],
        ),
  }
}

/** Breaks a PDF and gives what became of it. */
export const breakPdf = async (
  bytes: Uint8Array,
  change: (file: OpenPdf) => void,
): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  change(open(pdf))
  return pdf.save({ addDefaultPage: false })
}
