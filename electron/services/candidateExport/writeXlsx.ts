import { crc32 } from 'node:zlib'

const escape = (text: string): string =>
  text
    // Control characters, most of which XML can't hold.
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** Every cell is text, whatever it looks like. */
const writeRow = (row: readonly string[]): string =>
  `<row>${row
    .map((cell) => `<c t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`)
    .join('')}</row>`

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const listParts = (rows: readonly (readonly string[])[]): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Candidates" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.map(writeRow).join('')}</sheetData></worksheet>`,
})

interface Part {
  name: Buffer
  data: Buffer
  offset: number
}

/** The fields that the two headers of a part share: no compression, the first day that ZIP knows. */
const describePart = ({ name, data }: Part): Buffer => {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(0x0800, 2)
  fields.writeUInt16LE(0x21, 8)
  fields.writeUInt32LE(crc32(data), 10)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(data.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** A ZIP file of a few small parts, as they are. */
const zip = (parts: Readonly<Record<string, string>>): Buffer => {
  let offset = 0
  const listed: Part[] = []
  const bodies: Buffer[] = []
  for (const [name, text] of Object.entries(parts)) {
    const part = { name: Buffer.from(name), data: Buffer.from(head + text), offset }
    const body = Buffer.concat([signature(0x04034b50), describePart(part), part.name, part.data])
    listed.push(part)
    bodies.push(body)
    offset += body.length
  }
  const directory = listed.map((part) => {
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(part.offset, 10)
    return Buffer.concat([
      signature(0x02014b50),
      Buffer.from([20, 0]),
      describePart(part),
      rest,
      part.name,
    ])
  })
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(listed.length, 4)
  end.writeUInt16LE(listed.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, ...directory, signature(0x06054b50), end])
}

/** Rows as an Excel workbook with one sheet, all of whose cells are text. */
export const writeXlsx = (rows: readonly (readonly string[])[]): Uint8Array => zip(listParts(rows))
