import JSZip from 'jszip'

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A Word file as an agency might have it. */
export interface TemplateParts {
  /** The paragraphs and tables of the text. */
  body: string
  header?: string
  footer?: string
  /** Whether it is a template (.dotx). */
  isTemplate?: boolean
  /** Further relations of the main part. */
  relations?: string
  /** Further relations of the package. */
  packageRelations?: string
  /** Further parts, by their paths. */
  others?: Readonly<Record<string, string>>
  /** Further lines of [Content_Types].xml. */
  contentTypes?: string
}

/** A run of text as Word writes it. */
export const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs, each of which is its own piece of text. */
export const paragraph = (...texts: string[]): string =>
  `<w:p>${texts.map((text) => run(text)).join('')}</w:p>`

/** A paragraph of a bulleted list. */
export const bullet = (...texts: string[]): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${texts.map((text) => run(text)).join('')}</w:p>`

const cell = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${content}</w:tc>`

/** A table of rows, each with the paragraphs of its cells. */
export const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${rows
    .map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`)
    .join('')}</w:tbl>`

/** A field in the form that Word gives it: its code in runs of their own. */
export const field = (code: string, result: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

const numbering = `${declaration}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

const core = `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Old title</dc:title><dc:creator>Somebody else</dc:creator></cp:coreProperties>`

const override = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="${type}"/>`

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`

const wrapRelations = (content: string): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`

const listContentTypes = (parts: TemplateParts): string =>
  [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override(
      'word/document.xml',
      `${types}.${parts.isTemplate ? 'template' : 'document'}.main+xml`,
    ),
    override('word/numbering.xml', `${types}.numbering+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    parts.header === undefined ? '' : override('word/header1.xml', `${types}.header+xml`),
    parts.footer === undefined ? '' : override('word/footer1.xml', `${types}.footer+xml`),
    parts.contentTypes ?? '',
    '</Types>',
  ].join('')

const writeBody = ({ body, header, footer }: TemplateParts): string =>
  [
    `${declaration}<w:document ${namespaces}><w:body>${body}<w:sectPr>`,
    header === undefined ? '' : '<w:headerReference w:type="default" r:id="rId2"/>',
    footer === undefined ? '' : '<w:footerReference w:type="default" r:id="rId3"/>',
    '<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>',
  ].join('')

/** Writes a Word file of these parts. */
export const createTemplate = (parts: TemplateParts): Promise<Uint8Array> => {
  const { header, footer, others = {} } = parts
  const zip = new JSZip()
  zip.file('[Content_Types].xml', listContentTypes(parts))
  zip.file(
    '_rels/.rels',
    wrapRelations(
      relation('rId1', 'officeDocument', 'word/document.xml') +
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
        (parts.packageRelations ?? ''),
    ),
  )
  zip.file('docProps/core.xml', core)
  zip.file('word/document.xml', writeBody(parts))
  zip.file('word/numbering.xml', numbering)
  if (header !== undefined)
    zip.file('word/header1.xml', `${declaration}<w:hdr ${namespaces}>${header}</w:hdr>`)
  if (footer !== undefined)
    zip.file('word/footer1.xml', `${declaration}<w:ftr ${namespaces}>${footer}</w:ftr>`)
  zip.file(
    'word/_rels/document.xml.rels',
    wrapRelations(
      [
        relation('rId1', 'numbering', 'numbering.xml'),
        header === undefined ? '' : relation('rId2', 'header', 'header1.xml'),
        footer === undefined ? '' : relation('rId3', 'footer', 'footer1.xml'),
        parts.relations ?? '',
      ].join(''),
    ),
  )
  for (const [path, content] of Object.entries(others)) zip.file(path, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
