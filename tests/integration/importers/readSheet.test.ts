import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readSheet } from '@electron/importers/readers/sheet/readSheet'
import { expectOk } from '../store/temporaryWorkspace'

const folder = join(import.meta.dirname, '../../fixtures/candidateSheets')

const labelsSchema = z.record(
  z.string(),
  z.object({
    labels: z.object({
      headerRow: z.number().nullable(),
      columns: z.array(z.string().nullable()),
    }),
  }),
)
const sheets = labelsSchema.parse(JSON.parse(readFileSync(join(folder, 'sheets.json'), 'utf8')))

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array, name: string) => expectOk(await readSheet(bytes, name))

describe('lists of candidates', () => {
  it.each(Object.entries(sheets))('finds headings and columns of %s', async (name, { labels }) => {
    const sheet = await read(readFileSync(join(folder, name)), name)
    expect({ headerRow: sheet?.headerRow, columns: sheet?.columns }).toEqual(labels)
  })

  it('reads what formulas show, days, and blank cells of a workbook', async () => {
    const name = 'formulas.xlsx'
    const sheet = await read(readFileSync(join(folder, name)), name)
    expect(sheet?.rows[3]?.slice(2)).toEqual([
      'Barnaby Thistlewood',
      'barnaby.t@example.org',
      '020 7946 0701',
      // The workbook shows this day as a number.
      '45352',
    ])
  })

  it('takes a text for a list only if it has columns with headings', async () => {
    expect(await read(encode('Ada Krug, Ulm\nCook, since 2019\n'), 'cv.txt')).toBeNull()
    expect(await read(encode('Name;E-Mail\nAda Krug;ada@example.org\n'), 'list.txt')).not.toBeNull()
  })

  it('keeps markup and formulas as the text that they are', async () => {
    const text = 'Name,Note\nAda Krug,"<img src=x onerror=alert(1)>"\nBen Ott,=1+1\n'
    const sheet = await read(encode(text), 'list.csv')
    expect(sheet?.rows.slice(1).map((row) => row[1])).toEqual([
      '<img src=x onerror=alert(1)>',
      '=1+1',
    ])
  })

  it('refuses a workbook that unpacks to far more than it holds', async () => {
    const zip = new JSZip()
    zip.file('xl/workbook.xml', ' '.repeat(30_000_000))
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
    expect(await readSheet(bytes, 'bomb.xlsx')).toMatchObject({ ok: false })
  })
})
