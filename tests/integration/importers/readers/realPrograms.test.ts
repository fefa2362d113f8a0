import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { readDocument } from '@electron/importers/readers/readDocument'
import { convertDocument, listShort, readIntact } from './readerTools'

const indent = { paragraph: { indent: { left: 720, hanging: 360 } } }

const inBold: IRunOptions = { bold: true }

const strong = (text: string): TextRun => new TextRun({ ...inBold, text })

const bullet = (text: string, level = 0): Paragraph => new Paragraph({ text, bullet: { level } })

const numbered = (text: string): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'numbers', level: 0 } })

const row = (...texts: string[]): TableRow =>
  new TableRow({
    children: texts.map(
      (text) =>
        new TableCell({
          width: { size: 4_500, type: WidthType.DXA },
          children: [new Paragraph(text)],
        }),
    ),
  })

const makeWordFile = (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'numbers',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: indent }],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Köchin (m/w/d)', heading: HeadingLevel.HEADING_1 }),
            new Paragraph(
              'Wir suchen zum 1. Mai eine Köchin für unser Haus in Bern, die gern mit frischen Zutaten arbeitet und sich auf ein Team von zwölf Menschen freut, das zusammenhält.',
            ),
            new Paragraph({ text: 'Deine Aufgaben', heading: HeadingLevel.HEADING_2 }),
            bullet(
              'Suppen kochen, auch für große Gesellschaften mit vielen Wünschen, und dabei den Überblick über das Lager behalten',
            ),
            bullet('Brot backen'),
            bullet('mit Sauerteig', 1),
            new Paragraph({ children: [strong('Dein Profil')] }),
            numbered('Ausbildung als Köchin'),
            numbered('Freude an Gemüse'),
            new Table({ rows: [row('Beginn', '1. Mai 2027'), row('Lohn', 'CHF 5’200')] }),
            new Paragraph('Bewirb dich unter jobs@example.org – wir freuen uns!'),
          ],
        },
      ],
    }),
  )

const expected = [
  'heading 1: Köchin (m/w/d)',
  'text: Wir suchen zum 1. Mai eine Köchin für unser Haus in Bern, die gern mit frischen Zutaten arbeitet und sich auf ein Team von zwölf Menschen freut, das zusammenhält.',
  'heading 2: Deine Aufgaben',
  'listItem 1: Suppen kochen, auch für große Gesellschaften mit vielen Wünschen, und dabei den Überblick über das Lager behalten',
  'listItem 1: Brot backen',
  'listItem 2: mit Sauerteig',
  'heading 0: Dein Profil',
  'listItem 1: Ausbildung als Köchin',
  'listItem 1: Freude an Gemüse',
  'row: Beginn | 1. Mai 2027',
  'row: Lohn | CHF 5’200',
  'text: Bewirb dich unter jobs@example.org – wir freuen uns!',
]

describe('a document', { timeout: 120_000 }, () => {
  it('of the docx library is read as it was written', async () => {
    expect(listShort(await readIntact(await makeWordFile(), 'advert.docx'))).toEqual(expected)
  })

  it.each(['docx', 'odt', 'rtf', 'html'])(
    'of LibreOffice is read as it was written: %s',
    async (format) => {
      // LibreOffice writes nothing where the kind stays the same.
      const source = await convertDocument(await makeWordFile(), 'advert.docx', 'odt')
      const bytes = format === 'odt' ? source : await convertDocument(source, 'advert.odt', format)
      expect(listShort(await readIntact(bytes, `advert.${format}`))).toEqual(expected)
    },
  )

  it('of LibreOffice as PDF has the same text in the same order', async () => {
    const bytes = await convertDocument(await makeWordFile(), 'advert.docx', 'pdf')
    const lines = listShort(await readIntact(bytes, 'advert.pdf'))
    // On paper, only the indentation shows the depth of a list.
    const withoutDepth = (line: string): string => line.replace(/^(\w+) \d:/u, '$1:')
    expect(lines.map(withoutDepth)).toEqual(expected.map(withoutDepth))
  })

  it('that is protected by a password is refused with advice', async () => {
    const filter =
      'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"secret"}}'
    const bytes = await convertDocument(await makeWordFile(), 'advert.docx', filter)
    expect(await readDocument(bytes, 'advert.pdf')).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        message:
          'This PDF is protected by a password. Open it in its own program, save it without one, and import it again.',
      },
    })
  })
})
