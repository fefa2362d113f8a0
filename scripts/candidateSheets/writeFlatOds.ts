import type { Cell, Sheet } from './sheet'

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const renderCell = (cell: Cell): string => {
  if (cell === '') return '<table:table-cell/>'
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string"><text:p>${escapeXml(cell)}</text:p></table:table-cell>`
  if ('date' in cell)
    return `<table:table-cell office:value-type="date" office:date-value="${cell.date}"><text:p>${cell.date}</text:p></table:table-cell>`
  return `<table:table-cell table:formula="${escapeXml(cell.formula)}" office:value-type="string" office:string-value="${escapeXml(cell.shown)}"><text:p>${escapeXml(cell.shown)}</text:p></table:table-cell>`
}

/** Returns a sheet as a flat OpenDocument workbook, from which LibreOffice makes one of Excel. */
export const writeFlatOds = ({ rows }: Sheet): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Candidates">
${rows.map((row) => `<table:table-row>${row.map(renderCell).join('')}</table:table-row>`).join('\n')}
</table:table></office:spreadsheet></office:body></office:document>
`
