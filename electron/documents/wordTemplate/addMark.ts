import type PizZip from 'pizzip'
import { markProperty, nameMarkBookmark } from '@shared/document/sentMark'
import { addPackagePart } from './package/addPackagePart'
import { listMarkup, readLocal } from './package/markup'

/** The format id of custom properties (ECMA-376 part 1, 22.3.2.2). */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

const createProperties = (mark: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">`,
    `<property fmtid="${formatId}" pid="2" name="${markProperty}"><vt:lpwstr>${mark}</vt:lpwstr></property>`,
    '</Properties>',
  ].join('')

/** Puts the bookmark into the first paragraph, behind its properties. */
const addBookmark = (xml: string, mark: string): string => {
  const elements = listMarkup(xml)
  const paragraph = elements.find(({ name, isSelfClosing }) => name === 'p' && !isSelfClosing)
  if (paragraph === undefined) return xml
  const properties = elements.find(({ name, parent }) => name === 'pPr' && parent === paragraph)
  const ids = elements
    .filter(({ name }) => /^bookmark(?:Start|End)$/u.test(name))
    .map((element) => Number(readLocal(element, 'id')))
    .filter((id) => Number.isSafeInteger(id))
  const id = Math.max(1, ...ids) + 1
  const at = properties?.end ?? paragraph.content
  const bookmark = `<w:bookmarkStart w:id="${id}" w:name="${nameMarkBookmark(mark)}"/><w:bookmarkEnd w:id="${id}"/>`
  return xml.slice(0, at) + bookmark + xml.slice(at)
}

/**
 * Adds what a copy that comes back is known by to a filled template without properties: a custom
 * property and a bookmark.
 */
export const addMark = (zip: PizZip, bodyPath: string, mark: string): void => {
  addPackagePart(zip, {
    path: 'docProps/custom.xml',
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    relation: `${office}/relationships/custom-properties`,
    id: 'SentMark',
    content: createProperties(mark),
  })
  const body = zip.file(bodyPath)?.asText()
  if (body !== undefined) zip.file(bodyPath, addBookmark(body, mark))
}
