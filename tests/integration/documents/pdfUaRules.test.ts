import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFArray, PDFDict } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { finishPdf } from '@electron/documents/pdf/finishing/finishPdf'
import { checkPdfUa, pdfUaRules } from '../../helpers/pdfUa/checkPdfUa'
import { expectOk } from '../store/temporaryWorkspace'
import { breakPdf } from './brokenPdf'
import { breaks } from './pdfBreaks'
import { name } from './pdfChanges'

/** Rules about the file as bytes, and about forms painted on pages; each has a test of its own. */
const brokenByHand = ['6.1-1', '7.16-1', '7.20-1', '7.20-2']

describe('the checker of PDF/UA', () => {
  let good: Uint8Array

  beforeAll(async () => {
    const printed = await readFile(join(import.meta.dirname, '../../fixtures/printed/posting.pdf'))
    good = expectOk(
      await finishPdf(printed, {
        title: 'Head of Data',
        language: 'en-GB',
        author: 'Northwind Traders Ltd.',
        subject: 'Job posting',
        keywords: ['Data', 'Leadership'],
        program: 'Rolebench',
        day: '2026-11-23',
      }),
    )
  })

  it('accepts what the app prints', async () => {
    expect(await checkPdfUa(good)).toEqual([])
  })

  it('has all 106 rules, and breaks each', () => {
    const ids = pdfUaRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(106)
    const broken = [...breaks.flatMap(([rules]) => rules.split(' ')), ...brokenByHand]
    expect([...ids].sort()).toEqual([...broken].sort())
  })

  it.each(breaks)('refuses a file that breaks %s', async (rules, change) => {
    const problems = await checkPdfUa(await breakPdf(good, change))
    const broken = new Set(problems.map((problem) => problem.split(':')[0]))
    for (const rule of rules.split(' ')) expect([...broken]).toContain(rule)
  })

  it('refuses a file of another version (6.1-1)', async () => {
    const bytes = Buffer.from(good)
    bytes.write('%PDF-2.0')
    expect((await checkPdfUa(bytes)).join()).toContain('6.1-1')
  })

  it('refuses an encrypted file (7.16-1)', async () => {
    const bytes = await breakPdf(good, ({ pdf }) => {
      pdf.context.trailerInfo.Encrypt = pdf.context.register(pdf.context.obj({ V: 1 }))
    })
    expect((await checkPdfUa(bytes)).join()).toContain('7.16-1')
  })

  it('refuses forms that refer to other files or are tagged and painted twice (7.20-1, 7.20-2)', async () => {
    const bytes = await breakPdf(good, ({ pdf, rewritePage }) => {
      const form = pdf.context.stream('', {
        Type: 'XObject',
        Subtype: 'Form',
        StructParents: 9,
        Ref: {},
      })
      const { node } = pdf.getPage(0)
      node
        .lookup(name('Resources'), PDFDict)
        .set(name('XObject'), pdf.context.obj({ Form: pdf.context.register(form) }))
      rewritePage((text) => `${text}\n/Form Do /Form Do`)
    })
    const problems = (await checkPdfUa(bytes)).join()
    expect(problems).toContain('7.20-1')
    expect(problems).toContain('7.20-2')
  })

  it('notices where the structure is in another order than its parents say', async () => {
    const bytes = await breakPdf(good, ({ first }) => {
      const kids = first('Document').lookup(name('K'), PDFArray)
      first('L').set(name('K'), kids)
    })
    expect((await checkPdfUa(bytes)).join()).toContain('7.2-19')
  })
})
