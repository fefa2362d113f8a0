import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { joinPdfs, scanPdf, writePage } from '../../../helpers/documents/scannedPdf'
import { listShort, readIntact } from './readerTools'

const duties = [
  'Night Shift Baker',
  '# Your responsibilities',
  '•   Bake bread, rolls and pastry for forty shops from midnight on',
  '•   Keep the ovens and the mill clean and in good order',
  '•   Agree the next day with the early shift',
]
const offer = [
  'What we offer',
  '•   Free bread for you and your family',
  '•   A supplement for every hour of the night',
]

const readOff = 'Its text was recognised in the picture, so please check it word by word.'

describe('a PDF without text', { timeout: 120_000 }, () => {
  it('is read off its picture, bullets and headings included, and says so', async () => {
    const read = await readIntact(await scanPdf(await writePage(duties)), 'scan.pdf')
    expect(read.isScanned).toBe(true)
    expect(read.warnings).toEqual([`This PDF is a picture of its pages. ${readOff}`])
    expect(listShort(read)).toEqual([
      'heading 1: Night Shift Baker',
      'heading 2: Your responsibilities',
      'listItem 1: Bake bread, rolls and pastry for forty shops from midnight on',
      'listItem 1: Keep the ovens and the mill clean and in good order',
      'listItem 1: Agree the next day with the early shift',
    ])
  })

  it('loses no scanned page that lies between pages of text', async () => {
    const pages = [
      await writePage(duties),
      await scanPdf(await writePage(offer)),
      await writePage(['How to apply', 'Write to Ruth Crumb by the end of April.']),
    ]
    const read = await readIntact(await joinPdfs(pages), 'mixed.pdf')
    expect(read.isScanned).toBe(true)
    expect(read.warnings).toEqual([`Page 2 of this PDF is a picture. ${readOff}`])
    const texts = read.blocks.map(({ text }) => text)
    const order = ['Night Shift Baker', 'What we offer', 'How to apply'].map((text) =>
      texts.indexOf(text),
    )
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(texts).toContain('Free bread for you and your family')
  })

  it('says nothing of a picture where a page is blank', async () => {
    const blank = await PDFDocument.create()
    blank.addPage()
    const read = await readIntact(await blank.save(), 'blank.pdf')
    expect(read).toMatchObject({ blocks: [], warnings: [], isScanned: false })
  })
})
