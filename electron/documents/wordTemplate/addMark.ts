import type PizZip from 'pizzip'
import { markProperty, nameMarkBookmark } from '@shared/document/sentMark'
import { contentTypesPath } from './templateParts'

const customPath = 'docProps/custom.xml'
const rootRelations = '_rels/.rels'
const customType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'
const customRelation =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties'

/** The format id of custom properties (ECMA-376 part 1, 22.3.2.2). */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

const writeProperty = (mark: string, number: number): string =>
  `<property fmtid="${formatId}" pid="${number}" name="${markProperty}"><vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${mark}</vt:lpwstr></property>`

const largestNumber = (xml: string, pattern: RegExp): number =>
  Math.max(1, ...[...xml.matchAll(pattern)].map(([, number]) => Number(number)))

const addProperty = (xml: string, mark: string): string => {
  const next = largestNumber(xml, /\spid="(\d+)"/gu) + 1
  return xml.includes('</Properties>')
    ? xml.replace('</Properties>', () => `${writeProperty(mark, next)}</Properties>`)
    : xml
}

const createProperties = (mark: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties">${writeProperty(mark, 2)}</Properties>`

const addCustomPart = (zip: PizZip, mark: string): void => {
  const existing = zip.file(customPath)
  if (existing) {
    zip.file(customPath, addProperty(existing.asText(), mark))
    return
  }
  const types = zip.file(contentTypesPath)?.asText()
  const relations = zip.file(rootRelations)?.asText()
  if (!types?.includes('</Types>') || !relations?.includes('</Relationships>')) return
  zip.file(customPath, createProperties(mark))
  zip.file(
    contentTypesPath,
    types.replace(
      '</Types>',
      () => `<Override PartName="/${customPath}" ContentType="${customType}"/></Types>`,
    ),
  )
  zip.file(
    rootRelations,
    relations.replace(
      '</Relationships>',
      () =>
        `<Relationship Id="SentMark" Type="${customRelation}" Target="${customPath}"/></Relationships>`,
    ),
  )
}

/** Puts the bookmark into the first paragraph, behind its properties. */
const addBookmark = (xml: string, mark: string): string => {
  const id = largestNumber(xml, /<w:bookmarkStart\b[^>]*?\sw:id="(\d+)"/gu) + 1
  const bookmark = `<w:bookmarkStart w:id="${id}" w:name="${nameMarkBookmark(mark)}"/><w:bookmarkEnd w:id="${id}"/>`
  return xml.replace(
    /<w:p(?:\s[^>]*[^>/])?>(?:<w:pPr\/>|<w:pPr>.*?<\/w:pPr>)?/su,
    (start) => start + bookmark,
  )
}

/** Adds what a copy that comes back is known by to a filled template: a custom property and a bookmark. */
export const addMark = (zip: PizZip, bodyPath: string, mark: string): void => {
  addCustomPart(zip, mark)
  const body = zip.file(bodyPath)?.asText()
  if (body !== undefined) zip.file(bodyPath, addBookmark(body, mark))
}
