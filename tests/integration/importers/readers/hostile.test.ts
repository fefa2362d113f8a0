import fc from 'fast-check'
import JSZip from 'jszip'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '@electron/importers/readers/readDocument'
import type { AppError } from '@shared/contract/result'
import { buildDocx, encodeText, paragraph, readIntact, textRun } from './readerTools'

const refuse = async (bytes: Uint8Array | string, fileName: string): Promise<AppError> => {
  const content = typeof bytes === 'string' ? encodeText(bytes) : bytes
  const result = await readDocument(content, fileName)
  if (result.ok) throw new Error(`${fileName} was read`)
  return result.error
}

const makePdf = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const page = document.addPage()
  ;['Cook', '- soups and bread', '- vegetables'].forEach((line, index) =>
    page.drawText(line, { x: 50, y: 700 - index * 20, size: 12 }),
  )
  return document.save()
}

const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset238 Arial;}}\f0 Kucha\'f8\par \b Duties\b0\par}`
const html = '<html><h1>Cook</h1><ul><li>Soups<li>Bread</ul><table><tr><td>a<td>b</table></html>'
const mail = [
  'From: a@example.org',
  'Subject: Cook',
  'MIME-Version: 1.0',
  'Content-Type: text/html',
  '',
  html,
].join('\r\n')

describe('a hostile document', () => {
  it('that unpacks to far more than its size is refused before it is unpacked', async () => {
    const bomb = await buildDocx(paragraph(textRun(' '.repeat(30_000_000))))
    expect(bomb.byteLength).toBeLessThan(100_000)
    expect(await refuse(bomb, 'bomb.docx')).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('far more than any posting') as string,
    })
  })

  it('that lies about its size is refused', async () => {
    const bytes = await buildDocx(paragraph(textRun('a '.repeat(100_000))))
    const directory = Buffer.from(bytes)
    const entry = directory.indexOf(
      'word/document.xml',
      directory.indexOf('PK\x01\x02', 0, 'latin1'),
    )
    directory.writeUInt32LE(100, entry - 22)
    expect((await refuse(directory, 'liar.docx')).code).toBe('damaged')
  })

  it('that declares entities is refused, and no other file is read', async () => {
    const declare = (declaration: string): string =>
      `<?xml version="1.0"?><!DOCTYPE w [${declaration}]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>`
    for (const declaration of [
      '<!ENTITY e SYSTEM "file:///etc/passwd">',
      '<!ENTITY e "aaaaaaaa">',
    ]) {
      const bytes = await buildDocx('', { 'word/document.xml': declare(declaration) })
      expect((await refuse(bytes, 'entities.docx')).code).toBe('damaged')
    }
  })

  it('that is nested too deeply is refused', async () => {
    const deep = 100_000
    expect((await refuse(`<html>${'<div>'.repeat(deep)}Cook`, 'deep.html')).code).toBe(
      'invalid-input',
    )
    expect((await refuse(`{\\rtf1${'{'.repeat(deep)}Cook`, 'deep.rtf')).code).toBe('invalid-input')
    const docx = await buildDocx('<w:sdt><w:sdtContent>'.repeat(deep))
    expect((await refuse(docx, 'deep.docx')).code).toBe('invalid-input')
  })

  it('of another kind is refused with advice', async () => {
    const sheet = new JSZip()
    sheet.file('xl/workbook.xml', '<workbook/>')
    const kinds: [Uint8Array | string, string, RegExp][] = [
      [await sheet.generateAsync({ type: 'uint8array' }), 'sheet.xlsx', /not a text document/u],
      ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'advert.docx', /picture/u],
      ['\0\x01\x02\0\0\0', 'advert.pdf', /not a text document/u],
    ]
    for (const [bytes, name, message] of kinds) {
      const content = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
      expect((await refuse(content, name)).message).toMatch(message)
    }
    const old = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('WordDocument', 'utf16le'),
    ])
    expect((await refuse(old, 'old.doc')).message).toMatch(/before 2007/u)
    const locked = Buffer.concat([old.subarray(0, 8), Buffer.from('EncryptedPackage', 'utf16le')])
    expect((await refuse(locked, 'locked.docx')).message).toMatch(/password/u)
  })

  it('is recognised by its content, whatever its name', async () => {
    const document = await readIntact(await makePdf(), 'advert.docx')
    expect(document.text).toContain('Cook')
  })
})

describe('a damaged document', { timeout: 120_000 }, () => {
  const intact: [string, Uint8Array][] = []

  beforeAll(async () => {
    intact.push(
      ['a.docx', await buildDocx(paragraph(textRun('Cook')) + paragraph(textRun('• soups')))],
      ['a.pdf', await makePdf()],
      ['a.rtf', encodeText(rtf)],
      ['a.html', encodeText(html)],
      ['a.eml', encodeText(mail)],
    )
  })

  it('truncated at any point is read or refused', async () => {
    for (const [name, bytes] of intact) {
      for (let share = 1; share < 20; share += 1) {
        const cut = bytes.slice(0, Math.floor((bytes.byteLength * share) / 20))
        const result = await readDocument(cut, name)
        expect(result.ok || ['invalid-input', 'damaged'].includes(result.error.code)).toBe(true)
      }
    }
  })

  it('of Word that was cut off is called a damaged Word document', async () => {
    const [, bytes] = intact[0]!
    // Some programs write what tells the format last, as if its name did not stand in the file.
    const unnamed = Buffer.from(bytes)
      .toString('latin1')
      .replaceAll('[Content_Types].xml', '_Content_Types_.xml')
    const cut = Buffer.from(unnamed.replaceAll('word/', 'text/'), 'latin1').subarray(
      0,
      bytes.length / 2,
    )
    const result = await readDocument(cut, 'Advert.DOCX')
    expect(result).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(result.ok ? '' : result.error.message).toContain('Word document')
  })

  it('with any bytes changed is read or refused', async () => {
    const change = fc.record({
      which: fc.nat(4),
      places: fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)),
        {
          minLength: 1,
          maxLength: 20,
        },
      ),
    })
    await fc.assert(
      fc.asyncProperty(change, async ({ which, places }) => {
        const [name, bytes] = intact[which]!
        const damaged = bytes.slice()
        for (const [place, value] of places) damaged[Math.floor(place * damaged.length)] = value
        const result = await readDocument(damaged, name)
        expect(result.ok || ['invalid-input', 'damaged'].includes(result.error.code)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
