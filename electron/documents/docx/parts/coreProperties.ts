import { escapeHtml } from '@shared/document/escapeHtml'
import type { PostingDocument } from '@shared/document/postingDocument'

const coreNamespace = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'

const element = (name: string, text: string): string =>
  text === '' ? '' : `<${name}>${escapeHtml(text)}</${name}>`

const createDate = (name: string, day: string): string =>
  `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`

/**
 * `docProps/core.xml` of a posting (ECMA-376 part 2, 11.1), replacing the docx library's,
 * which has no language and always the current time.
 */
export const createCoreProperties = (document: PostingDocument): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<cp:coreProperties xmlns:cp="${coreNamespace}"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', document.title),
    element('dc:subject', document.subject),
    element('dc:creator', document.author),
    element('cp:keywords', document.keywords.join(', ')),
    element('cp:lastModifiedBy', document.author),
    element('cp:revision', '1'),
    createDate('created', document.day),
    createDate('modified', document.day),
    element('dc:language', document.language),
    '</cp:coreProperties>',
  ].join('')
