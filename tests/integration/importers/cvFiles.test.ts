import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { PDFDocument, PDFHexString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { unpackFile } from '@electron/importers/readers/archive/unpackArchive'
import { readCvFile } from '@electron/importers/readers/cv/readCvFile'
import { readCvFiles } from '@electron/services/documentReading/readCvFiles'
import { inProcessReading } from '../../helpers/inProcessReading'
import { expectOk } from '../store/temporaryWorkspace'

const cvFolder = join(import.meta.dirname, '../../fixtures/cvs/files')

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const cardOf = (name: string): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, `EMAIL:${name}@example.org`, 'END:VCARD'].join(
    '\r\n',
  )

/** A PDF whose password nobody knows. */
const lockPdf = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  document.addPage()
  const { context } = document
  const key = PDFHexString.of('5a'.repeat(32))
  context.trailerInfo.Encrypt = context.register(
    context.obj({ Filter: 'Standard', V: 1, R: 2, O: key, U: key, P: -4 }),
  )
  context.trailerInfo.ID = context.obj([PDFHexString.of('00'), PDFHexString.of('00')])
  return document.save({ useObjectStreams: false })
}

const zip = async (files: Record<string, Uint8Array>): Promise<Uint8Array> => {
  const archive = new JSZip()
  for (const [name, bytes] of Object.entries(files)) archive.file(name, bytes)
  return archive.generateAsync({ type: 'uint8array' })
}

const writeTemporary = async (name: string, bytes: Uint8Array): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'cvs-')), name)
  await writeFile(path, bytes)
  return path
}

describe('files of several CVs', () => {
  it('are the cards of an address book, each with its own person', async () => {
    const book = encode(`${cardOf('Ada')}\r\n${cardOf('Bo')}\r\n`)
    const path = await writeTemporary('contacts.vcf', book)
    const files = expectOk(await readCvFiles(path, 'contacts.vcf', inProcessReading))
    expect(files.map(({ file }) => file)).toEqual([
      'contacts.vcf/contacts 1.vcf',
      'contacts.vcf/contacts 2.vcf',
    ])
    expect(files.map(({ reading }) => expectOk(reading).name)).toEqual(['Ada', 'Bo'])
  })

  it('leave a single card as it is', async () => {
    const card = encode(cardOf('Ada'))
    expect(expectOk(await unpackFile(card, 'ada.vcf'))).toEqual([
      { fileName: 'ada.vcf', bytes: card },
    ])
  })

  it('are named apart where folders hold files of the same name', async () => {
    const archive = await zip({
      'Ada/cv.txt': encode('one'),
      'Bo/cv.txt': encode('two'),
      'more/Bo/cv.txt': encode('three'),
    })
    const files = expectOk(await unpackFile(archive, 'cvs.zip'))
    expect(
      new Map(files.map(({ fileName, bytes }) => [fileName, Buffer.from(bytes).toString()])),
    ).toEqual(
      new Map([
        ['cv.txt', 'one'],
        ['Bo - cv.txt', 'two'],
        ['cv (2).txt', 'three'],
      ]),
    )
  })
})

describe('a CV that can’t be read', () => {
  it('says that it has a password', async () => {
    expect(await readCvFile(await lockPdf(), 'cv.pdf')).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringMatching(/password/u) as string },
    })
  })

  it('says that it is too large, and is not read at all', async () => {
    const size = 200 * 1024 * 1024
    expect(await readCvFile(new Uint8Array(size), 'cv.pdf')).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/20 MB/u) as string },
    })
  })

  it('stops none of those beside it in an archive, where what is no document is left out', async () => {
    const path = await writeTemporary(
      'cvs.zip',
      await zip({
        'locked.pdf': await lockPdf(),
        'torn.docx': encode('PK\u0003\u0004 torn'),
        'setup.exe': encode('MZ'),
        'welder.txt': new Uint8Array(await readFile(join(cvFolder, 'en-welder.txt'))),
      }),
    )
    const files = expectOk(await readCvFiles(path, 'cvs.zip', inProcessReading))
    expect(files.map(({ fileName, reading }) => [fileName, reading.ok])).toEqual([
      ['locked.pdf', false],
      ['torn.docx', false],
      ['welder.txt', true],
    ])
  })
})
