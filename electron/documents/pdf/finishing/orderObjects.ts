import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFObject,
} from 'pdf-lib'

/** The six letters before the name of a font of which only some glyphs are embedded. */
const createSubsetTag = (index: number): string =>
  index
    .toString(26)
    .padStart(6, '0')
    .replace(/./gu, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)))

const renameSubset = (name: PDFName, tag: string): PDFName =>
  PDFName.of(name.decodeText().replace(/^[A-Z]{6}\+/u, `${tag}+`))

/** Copies what can be reached from `trailer` into a new context, numbered by the order in which it is reached. */
export const orderObjects = (context: PDFContext): PDFContext => {
  const ordered = PDFContext.create()
  const copies = new Map<PDFRef, PDFRef>()
  const waiting: PDFRef[] = []

  const copyRef = (ref: PDFRef): PDFRef => {
    const known = copies.get(ref)
    if (known !== undefined) return known
    const copy = ordered.nextRef()
    copies.set(ref, copy)
    waiting.push(ref)
    return copy
  }
  const copyDict = (dict: PDFDict): PDFDict => {
    const copy = PDFDict.withContext(ordered)
    for (const [key, value] of dict.entries()) copy.set(key, copyObject(value))
    return copy
  }
  const copyObject = (object: PDFObject): PDFObject => {
    if (object instanceof PDFRef) return copyRef(object)
    if (object instanceof PDFDict) return copyDict(object)
    if (object instanceof PDFRawStream)
      return PDFRawStream.of(copyDict(object.dict), object.contents)
    if (object instanceof PDFArray) {
      const copy = PDFArray.withContext(ordered)
      for (const item of object.asArray()) copy.push(copyObject(item))
      return copy
    }
    return object
  }

  const { Root, Info } = context.trailerInfo
  if (Root !== undefined) ordered.trailerInfo.Root = copyObject(Root)
  if (Info !== undefined) ordered.trailerInfo.Info = copyObject(Info)
  for (let ref = waiting.shift(); ref !== undefined; ref = waiting.shift()) {
    const object = context.lookup(ref)
    const copy = copies.get(ref)
    if (object !== undefined && copy !== undefined) ordered.assign(copy, copyObject(object))
  }
  return ordered
}

/** Names the subsets of fonts by the order in which the objects of a file stand. */
export const nameFontSubsets = (context: PDFContext): void => {
  const tags = new Map<string, string>()
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    for (const key of ['BaseFont', 'FontName']) {
      const name = object.lookup(PDFName.of(key))
      if (!(name instanceof PDFName)) continue
      const old = /^[A-Z]{6}\+/u.exec(name.decodeText())?.[0]
      if (old === undefined) continue
      const tag = tags.get(old) ?? createSubsetTag(tags.size)
      tags.set(old, tag)
      object.set(PDFName.of(key), renameSubset(name, tag))
    }
  }
}
