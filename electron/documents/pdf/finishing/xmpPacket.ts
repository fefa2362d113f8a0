import { escapeHtml } from '@shared/document/escapeHtml'
import type { PdfDescription } from './pdfDescription'

const list = (kind: 'Seq' | 'Bag', values: readonly string[]): string =>
  `<rdf:${kind}>${values.map((value) => `<rdf:li>${escapeHtml(value)}</rdf:li>`).join('')}</rdf:${kind}>`

const alternative = (value: string, language: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(value)}</rdf:li><rdf:li xml:lang="${escapeHtml(language)}">${escapeHtml(value)}</rdf:li></rdf:Alt>`

const unless = (isLeftOut: boolean, line: string): string[] => (isLeftOut ? [] : [line])

/** The metadata of a PDF as an XMP packet (ISO 16684-1), which claims PDF/UA-1. */
export const createXmpPacket = ({
  title,
  language,
  author,
  subject,
  keywords,
  program,
  day,
}: PdfDescription): string =>
  [
    '<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternative(title, language)}</dc:title>`,
    ...unless(author === '', `<dc:creator>${list('Seq', [author])}</dc:creator>`),
    ...unless(subject === '', `<dc:description>${alternative(subject, language)}</dc:description>`),
    ...unless(keywords.length === 0, `<dc:subject>${list('Bag', keywords)}</dc:subject>`),
    ...unless(
      keywords.length === 0,
      `<pdf:Keywords>${escapeHtml(keywords.join(', '))}</pdf:Keywords>`,
    ),
    `<dc:language>${list('Bag', [language])}</dc:language>`,
    `<pdf:Producer>${escapeHtml(program)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escapeHtml(program)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${day}T00:00:00Z</xmp:CreateDate>`,
    `<xmp:ModifyDate>${day}T00:00:00Z</xmp:ModifyDate>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
    '',
  ].join('\n')
