import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFString } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { finishPdf } from '@electron/documents/pdf/finishing/finishPdf'
import type { PdfDescription } from '@electron/documents/pdf/finishing/pdfDescription'
import { openForChecking, type CheckedFile } from '../../helpers/pdfUa/file/checkedFile'
import { getText } from '../../helpers/pdfUa/file/values'
import { createTemporaryFolder, expectOk } from '../store/temporaryWorkspace'
import { checkPdfSyntax, readPdfStructureText } from '../../helpers/documentTools'

const description: PdfDescription = {
  title: 'Head of Data',
  language: 'en-GB',
  author: 'Northwind Traders Ltd.',
  subject: 'Job posting',
  keywords: ['Data', 'Leadership & care'],
  program: 'Rolebench',
  day: '2026-11-23',
}

const readPrinted = (): Promise<Buffer> =>
  readFile(join(import.meta.dirname, '../../fixtures/printed/posting.pdf'))

const outlineOf = ({ type, kids }: CheckedFile['roots'][number]): string =>
  kids.length === 0 ? type : `${type}(${kids.map(outlineOf).join(' ')})`

describe('a finished PDF', () => {
  let bytes: Uint8Array
  let file: CheckedFile

  beforeAll(async () => {
    bytes = expectOk(await finishPdf(await readPrinted(), description))
    file = await openForChecking(bytes)
  })

  it('has tables of head and body, and list items of label and body', () => {
    const shapes = file.elements.map(outlineOf)
    expect(shapes.find((shape) => shape.startsWith('Table'))).toMatch(
      /^Table\(THead\(TR\(TH TH\)\) TBody\((?:TR\(TH TD\) ?)+\)\)$/u,
    )
    expect(shapes.find((shape) => shape.startsWith('L('))).toMatch(/^L\((?:LI\(Lbl LBody\) ?)+\)$/u)
    expect(shapes.join(' ')).not.toContain('NonStruct')
  })

  it('still shows every bullet', () => {
    const labels = file.elements.filter(({ type }) => type === 'Lbl')
    expect(labels).toHaveLength(file.elements.filter(({ type }) => type === 'LI').length)
    expect(labels.every(({ contents }) => contents.length === 1)).toBe(true)
  })

  it('connects each link with its words, on both of its lines', () => {
    const links = file.elements.filter(({ type }) => type === 'Link')
    expect(links.map(({ objects }) => objects.length)).toEqual([1, 2])
    const contents = file.pages.flatMap(({ annotations }) =>
      annotations.map(({ dict }) => getText(dict, 'Contents')),
    )
    expect(contents).toEqual([
      'data@northwindtraders.com',
      'https://northwind.example/answers?for=the-public&kept=for-as-long-as-needed',
      'https://northwind.example/answers?for=the-public&kept=for-as-long-as-needed',
    ])
  })

  it('has a running head on every page but the first, and a footer on all', () => {
    const margins = file.pages.map(({ content }) =>
      ['Header', 'Footer'].filter((part) =>
        content.items.some(({ kind, marks }) =>
          marks.some(({ properties }) => kind === 'text' && properties.includes(part)),
        ),
      ),
    )
    expect(margins).toEqual([['Footer'], ['Header', 'Footer'], ['Header', 'Footer']])
  })

  it('has an outline whose items know their parents and their headings', async () => {
    const { catalog, context } = await PDFDocument.load(bytes)
    const root = catalog.get(PDFName.of('Outlines'))
    const first = catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('First'))
    if (!(first instanceof PDFRef)) throw new Error('There is no outline.')
    const item = context.lookup(first, PDFDict)
    expect(item.get(PDFName.of('Parent'))).toBe(root)
    expect(item.lookup(PDFName.of('SE'), PDFDict).get(PDFName.of('S'))).toBe(PDFName.of('H1'))
  })

  it('has the cells of tables name headings that are there', () => {
    const ids = new Set(file.elements.map(({ dict }) => getText(dict, 'ID')))
    const cell = file.elements.find(({ type }) => type === 'TD')
    const attributes = cell?.dict.lookup(PDFName.of('A'), PDFArray).lookup(0, PDFDict)
    const headers = attributes?.lookup(PDFName.of('Headers'), PDFArray).asArray() ?? []
    expect(headers).toHaveLength(2)
    for (const id of headers)
      expect(ids).toContain(id instanceof PDFString ? id.decodeText() : undefined)
  })

  it('says in XMP what it is', () => {
    expect(file.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(file.xmp).toContain('<rdf:li>Leadership &amp; care</rdf:li>')
  })

  it('is the same, byte for byte, for equal input', async () => {
    expect(expectOk(await finishPdf(await readPrinted(), description))).toEqual(bytes)
  })

  it('passes qpdf, and poppler reads its structure without complaint', async () => {
    const path = join(await createTemporaryFolder(), 'posting.pdf')
    await writeFile(path, bytes)
    expect(await checkPdfSyntax(path)).toBe('')
    expect(await readPdfStructureText(path)).toContain('"Head of Data"')
  })
})
