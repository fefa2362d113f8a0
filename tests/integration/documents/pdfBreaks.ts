import { PDFBool, PDFDict, PDFNumber, PDFString } from 'pdf-lib'
import { requireStream } from '../../helpers/pdfUa/file/values'
import type { OpenPdf } from './brokenPdf'
import {
  name,
  rewriteMetadata,
  setType,
  addTo,
  withoutLanguage,
  setText,
  addAnnotation,
  getLink,
  changeFont,
  register,
  addAttribute,
  firstText,
} from './pdfChanges'

type Break = readonly [rules: string, change: (file: OpenPdf) => void]

/** A change to a good file for each rule that it breaks. */
export const breaks: readonly Break[] = [
  ['5-1', rewriteMetadata(/<pdfuaid:part>.*<\/pdfuaid:part>/u, '')],
  ['5-2', rewriteMetadata('<pdfuaid:part>1', '<pdfuaid:part>2')],
  ['5-3', rewriteMetadata(/pdfuaid/gu, 'ua')],
  [
    '5-4',
    rewriteMetadata(/pdfuaid(?::part)?/gu, (found) =>
      found.replace('pdfuaid', 'ua').replace('part', 'amd'),
    ),
  ],
  [
    '5-5',
    rewriteMetadata(/pdfuaid(?::part)?/gu, (found) =>
      found.replace('pdfuaid', 'ua').replace('part', 'corr'),
    ),
  ],
  ['6.2-1', ({ catalog }) => void catalog.delete(name('MarkInfo'))],
  [
    '7.1-1',
    ({ rewritePage }) => rewritePage((text) => text.replace(firstText, '/Artifact BMC $& EMC')),
  ],
  ['7.1-2', ({ rewritePage }) => rewritePage((text) => `/Artifact BMC ${text} EMC`)],
  [
    '7.1-3',
    ({ rewritePage }) => rewritePage((text) => text.replace(/\/Artifact <<.*>> BDC/u, '/X BMC')),
  ],
  [
    '7.1-4',
    ({ catalog }) => catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), PDFBool.True),
  ],
  ['7.1-5', setType('P', 'Zeile')],
  [
    '7.1-6',
    (file) => {
      setType('P', 'Zeile')(file)
      file.catalog
        .lookup(name('StructTreeRoot'), PDFDict)
        .set(name('RoleMap'), file.pdf.context.obj({ Zeile: 'Reihe', Reihe: 'Zeile' }))
    },
  ],
  [
    '7.1-7',
    ({ catalog, pdf }) =>
      catalog
        .lookup(name('StructTreeRoot'), PDFDict)
        .set(name('RoleMap'), pdf.context.obj({ P: 'H1' })),
  ],
  ['7.1-8', ({ catalog }) => void catalog.delete(name('Metadata'))],
  ['7.1-9', rewriteMetadata(/<dc:title>.*<\/dc:title>/u, '')],
  ['7.1-10', ({ catalog }) => void catalog.delete(name('ViewerPreferences'))],
  ['7.1-11', ({ catalog }) => void catalog.delete(name('StructTreeRoot'))],
  ['7.1-12', ({ first }) => void first('P').delete(name('P'))],
  ['7.2-2', withoutLanguage(() => undefined)],
  ['7.2-3', addTo('Table', 'P')],
  ['7.2-4', addTo('Document', 'TR')],
  ['7.2-5', addTo('Document', 'THead')],
  ['7.2-6', addTo('Document', 'TBody')],
  ['7.2-7', addTo('Document', 'TFoot')],
  ['7.2-8', addTo('Document', 'TH')],
  ['7.2-9', addTo('Document', 'TD')],
  ['7.2-10', addTo('TR', 'P')],
  ['7.2-11', addTo('Table', 'THead')],
  ['7.2-12', addTo('Table', 'TFoot', 'TFoot')],
  [
    '7.2-13',
    (file) => {
      addTo('Table', 'TFoot')(file)
      setType('TBody', 'THead')(file)
    },
  ],
  ['7.2-14', setType('TBody', 'TFoot')],
  [
    '7.2-15',
    ({ find, pdf }) => {
      const [, above, below] = find('TH')
      above?.set(name('A'), pdf.context.obj([{ O: 'Table', RowSpan: 2 }]))
      below?.set(name('A'), pdf.context.obj([{ O: 'Table', ColSpan: 2 }]))
    },
  ],
  ['7.2-16', addTo('Table', 'Caption', 'TBody')],
  ['7.2-17', addTo('Document', 'LI')],
  ['7.2-18', addTo('Document', 'LBody')],
  ['7.2-19', addTo('L', 'P')],
  ['7.2-20', addTo('LI', 'P')],
  ['7.2-21', withoutLanguage(setText('P', 'ActualText'))],
  ['7.2-22', withoutLanguage(setText('P', 'Alt'))],
  ['7.2-23', withoutLanguage(setText('P', 'E'))],
  ['7.2-24', withoutLanguage(() => undefined)],
  ['7.2-25', withoutLanguage(addAnnotation('Widget', { TU: 'Name' }))],
  ['7.2-26', addTo('Document', 'TOCI')],
  [
    '7.2-27',
    (file) => {
      addTo('Document', 'TOC')(file)
      addTo('TOC', 'P')(file)
    },
  ],
  [
    '7.2-28',
    (file) => {
      addTo('Document', 'TOC')(file)
      addTo('TOC', 'TOCI', 'Caption')(file)
    },
  ],
  ['7.2-29', ({ catalog }) => catalog.set(name('Lang'), PDFString.of('English (UK)'))],
  [
    '7.2-30',
    withoutLanguage(({ rewritePage }) =>
      rewritePage((text) => text.replace(firstText, '/Span <</ActualText (a)>> BDC $& EMC')),
    ),
  ],
  [
    '7.2-31',
    withoutLanguage(({ rewritePage }) =>
      rewritePage((text) => text.replace(firstText, '/Span <</Alt (a)>> BDC $& EMC')),
    ),
  ],
  [
    '7.2-32',
    withoutLanguage(({ rewritePage }) =>
      rewritePage((text) => text.replace(firstText, '/Span <</E (a)>> BDC $& EMC')),
    ),
  ],
  ['7.2-33', withoutLanguage(() => undefined)],
  ['7.2-34', withoutLanguage(() => undefined)],
  ['7.2-36', addTo('THead', 'P')],
  ['7.2-37', addTo('TBody', 'P')],
  [
    '7.2-38',
    (file) => {
      addTo('Table', 'TFoot')(file)
      addTo('TFoot', 'P')(file)
    },
  ],
  ['7.2-39', addTo('Table', 'Caption', 'Caption')],
  ['7.2-40', addTo('L', 'Caption')],
  [
    '7.2-41',
    ({ find, pdf }) =>
      find('TD')
        .at(-1)
        ?.set(name('A'), pdf.context.obj([{ O: 'Table', RowSpan: 3 }])),
  ],
  ['7.2-42', addTo('TR', 'TH')],
  ['7.2-43', addAttribute('TH', 'ColSpan', 2)],
  ['7.3-1', addTo('Document', 'Figure')],
  ['7.4.2-1', setType('H2', 'H3')],
  ['7.4.4-1', addTo('Document', 'H', 'H')],
  ['7.4.4-2 7.4.4-3', addTo('Document', 'H')],
  [
    '7.5-1',
    ({ first, pdf }) =>
      first('TD').set(name('A'), pdf.context.obj([{ O: 'Table', Headers: [PDFString.of('e9')] }])),
  ],
  ['7.5-2', ({ find }) => ['TH', 'TD'].flatMap(find).forEach((cell) => cell.delete(name('A')))],
  ['7.7-1', addTo('Document', 'Formula')],
  ['7.9-1', addTo('Document', 'Note')],
  ['7.9-2', addTo('Document', 'Note', 'Note')],
  [
    '7.10-1 7.10-2',
    ({ catalog, pdf }) => catalog.set(name('OCProperties'), pdf.context.obj({ D: { AS: [] } })),
  ],
  [
    '7.11-1',
    (file) => register(file, { Type: 'Filespec' }).set(name('EF'), file.pdf.context.obj({})),
  ],
  ['7.15-1', ({ catalog, pdf }) => catalog.set(name('AcroForm'), pdf.context.obj({ XFA: [] }))],
  ['7.18.1-1 7.18.1-2', addAnnotation('Stamp')],
  ['7.18.1-3 7.18.4-1', addAnnotation('Widget')],
  ['7.18.2-1', addAnnotation('TrapNet')],
  ['7.18.3-1', ({ pdf }) => pdf.getPages().forEach(({ node }) => node.delete(name('Tabs')))],
  ['7.18.4-2', addTo('Document', 'Form')],
  ['7.18.5-1', (file) => void getLink(file).delete(name('StructParent'))],
  ['7.18.5-2', (file) => void getLink(file).delete(name('Contents'))],
  ['7.18.6.2-1 7.18.6.2-2', (file) => void register(file, { Type: 'MediaClip', S: 'MCD' })],
  ['7.18.8-1', (file) => getLink(file).set(name('Subtype'), name('PrinterMark'))],
  [
    '7.21.3.1-1 7.21.3.3-1',
    changeFont('Type0', (font) => font.set(name('Encoding'), name('Own-H'))),
  ],
  ['7.21.3.2-1', changeFont('CIDFontType2', (font) => void font.delete(name('CIDToGIDMap')))],
  [
    '7.21.3.3-2 7.21.3.3-3',
    changeFont('Type0', (font, { pdf }) => {
      const cmap = pdf.context.stream('/WMode 1 def', { Type: 'CMap', UseCMap: 'Own-H' })
      font.set(name('Encoding'), pdf.context.register(cmap))
    }),
  ],
  [
    '7.21.4.1-1',
    changeFont(
      'CIDFontType2',
      (font) => void font.lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2')),
    ),
  ],
  ['7.21.4.1-2', ({ rewritePage }) => rewritePage((text) => text.replace(firstText, '<fff0> Tj'))],
  [
    '7.21.4.2-1',
    changeFont('CIDFontType2', (font, { pdf }) =>
      font
        .lookup(name('FontDescriptor'), PDFDict)
        .set(name('FontFile'), pdf.context.register(pdf.context.stream(''))),
    ),
  ],
  [
    '7.21.4.2-2',
    changeFont('CIDFontType2', (font, { pdf }) =>
      font
        .lookup(name('FontDescriptor'), PDFDict)
        .set(name('CIDSet'), pdf.context.register(pdf.context.stream('\0'))),
    ),
  ],
  [
    '7.21.5-1',
    changeFont('CIDFontType2', (font, { pdf }) => {
      font.set(name('W'), pdf.context.obj([]))
      font.set(name('DW'), PDFNumber.of(5))
    }),
  ],
  [
    '7.21.6-1 7.21.6-2 7.21.6-3 7.21.6-4',
    changeFont('Type0', (font) => font.set(name('Subtype'), name('TrueType'))),
  ],
  ['7.21.7-1', changeFont('Type0', (font) => void font.delete(name('ToUnicode')))],
  [
    '7.21.7-2',
    changeFont('Type0', (font, { rewrite }) =>
      rewrite(requireStream(font, 'ToUnicode'), (cmap) => cmap.replace(/<0020>/u, '<0000>')),
    ),
  ],
  ['7.21.8-1', ({ rewritePage }) => rewritePage((text) => text.replace(firstText, '<0000> Tj'))],
]
