import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
  type PDFObject,
} from 'pdf-lib'

/** The value of an entry, references followed; undefined if it is missing. */
export const getEntry = (dict: PDFDict | undefined, key: string): PDFObject | undefined =>
  dict?.lookup(PDFName.of(key))

export const getDict = (dict: PDFDict | undefined, key: string): PDFDict | undefined => {
  const value = getEntry(dict, key)
  return value instanceof PDFDict ? value : undefined
}

export const getName = (dict: PDFDict | undefined, key: string): string | undefined => {
  const value = getEntry(dict, key)
  return value instanceof PDFName ? value.decodeText() : undefined
}

export const getNumber = (dict: PDFDict | undefined, key: string): number | undefined => {
  const value = getEntry(dict, key)
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

export const getText = (dict: PDFDict | undefined, key: string): string | undefined => {
  const value = getEntry(dict, key)
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined
}

export const isTrue = (dict: PDFDict | undefined, key: string): boolean =>
  getEntry(dict, key) === PDFBool.True

/** The items of an array, references followed; a single value counts as an array of one. */
export const listItems = (dict: PDFDict | undefined, key: string): PDFObject[] => {
  const value = getEntry(dict, key)
  if (value === undefined) return []
  if (!(value instanceof PDFArray)) return [value]
  return value.asArray().map((_item, index) => value.lookup(index) ?? PDFNull)
}

export const getStream = (dict: PDFDict | undefined, key: string): PDFRawStream | undefined => {
  const value = getEntry(dict, key)
  return value instanceof PDFRawStream ? value : undefined
}

/** As `getStream`, for a stream that has to be there. */
export const requireStream = (dict: PDFDict, key: string): PDFRawStream => {
  const stream = getStream(dict, key)
  if (stream === undefined) throw new Error(`There is no stream ${key}.`)
  return stream
}

/** Decodes a stream; each filter that our files use. */
export const decodeStream = (stream: PDFRawStream): Buffer =>
  getName(stream.dict, 'Filter') === 'FlateDecode' && !getEntry(stream.dict, 'DecodeParms')
    ? inflateSync(stream.contents)
    : Buffer.from(decodePDFRawStream(stream).decode())
