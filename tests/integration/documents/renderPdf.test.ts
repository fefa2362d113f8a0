import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderPdf } from '@electron/documents/pdf/renderPdf'
import { finishPdf } from '@electron/documents/pdf/finishing/finishPdf'
import { describePdf } from '@electron/documents/pdf/finishing/pdfDescription'
import type { PrintPdf } from '@electron/documents/pdf/printRequest'
import { fail } from '@shared/contract/result'
import type { RoleDraft } from '@shared/model/role'
import type { PageSize } from '@shared/model/sentPosting'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import type { PostingDocument } from '@shared/document/postingDocument'
import {
  listPdfFonts,
  readPdfInfo,
  readPdfOutline,
  readPdfStructure,
  readPdfText,
} from '../../helpers/documentTools'
import { checkPdfUa } from '../../helpers/pdfUa/checkPdfUa'
import { createElectronPrinter } from '../../helpers/electronPrinter'
import {
  createArabicRole,
  createChineseRole,
  createEnglishRole,
  createGermanRole,
  createLongRole,
} from '../../helpers/sampleRoles'
import { build as buildSample, onLetterhead } from './samplePostings'
import { createTemporaryFolder, expectFailure, expectOk } from '../store/temporaryWorkspace'

const build = (role: RoleDraft, pageSize: PageSize = 'A4'): PostingDocument =>
  buildPostingDocument({ role, audience: 'full', agency: null, pageSize, today: '2026-11-23' })

/** The alternative text of each figure in a PDF's structure. */
const listFigures = async (path: string): Promise<(string | undefined)[]> => {
  const { context } = await PDFDocument.load(await readFile(path))
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((element) => element.get(PDFName.of('S')) === PDFName.of('Figure'))
    .map((element) => {
      const words = element.lookup(PDFName.of('Alt'))
      return words instanceof PDFString || words instanceof PDFHexString
        ? words.decodeText()
        : undefined
    })
}

describe('a PDF printed by the app', { timeout: 120_000 }, () => {
  let printPdf: PrintPdf

  beforeAll(async () => {
    printPdf = await createElectronPrinter()
  }, 300_000)

  const print = async (document: PostingDocument): Promise<string> => {
    const path = join(await createTemporaryFolder(), 'posting.pdf')
    const bytes = expectOk(await renderPdf(document, printPdf))
    expect(await checkPdfUa(bytes)).toEqual([])
    await writeFile(path, bytes)
    return path
  }

  it('is tagged, has an outline, embedded fonts, page numbers and the posting’s text', async () => {
    const path = await print(build(createEnglishRole()))
    const info = await readPdfInfo(path)
    expect(info).toMatchObject({ Tagged: 'yes', Pages: '2' })
    expect(info['Page size']).toContain('A4')

    const structure = await readPdfStructure(path)
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI'])
      expect(structure).toMatch(new RegExp(`^\\s*${tag} `, 'mu'))
    expect((await readPdfOutline(path)).slice(0, 4)).toEqual([
      'Head of Data',
      'Role definition',
      'Responsibilities',
      'Primary functions',
    ])
    const fonts = await listPdfFonts(path)
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([])

    const text = await readPdfText(path)
    expect(text).toContain('Make forecasts of demand good enough')
    expect(text).toContain('Page 1 of 2')
    expect(text).toContain('Page 2 of 2')
  })

  it('has the logo as a figure with its words, and the foot of the letterhead on each page', async () => {
    const path = await print(buildSample(createEnglishRole(), onLetterhead))
    expect(await listFigures(path)).toEqual(['Harbour Search'])
    const text = await readPdfText(path)
    const { Pages: pages } = await readPdfInfo(path)
    expect(text.match(/Registered in England, no\. 1234567/gu)).toHaveLength(Number(pages))
    expect(text).toContain('Ask for Dana Whitlock')
    const fonts = await listPdfFonts(path)
    expect(fonts.every(({ name }) => /times|liberation ?serif|tinos/iu.test(name))).toBe(true)
  })

  it('states title, author, subject, keywords and language, and shows its title', async () => {
    const path = await print(build(createGermanRole()))
    expect(await readPdfInfo(path)).toMatchObject({
      Title: 'Leitung Qualitätsmanagement (m/w/d)',
      Author: 'Bergmann Präzisionstechnik GmbH',
      Subject: 'Stellenausschreibung',
      Keywords: 'Statistische Prozesslenkung, Durchsetzungsvermögen',
      Creator: 'Rolebench',
      Producer: 'Rolebench',
    })
    expect(await readPdfText(path)).toContain('Seite 1 von ')
    const { catalog } = await PDFDocument.load(await readFile(path), { updateMetadata: false })
    expect(catalog.lookup(PDFName.of('Lang'), PDFHexString).decodeText()).toBe('de-DE')
    const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
    expect(preferences.get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true')
  })

  it.each([
    ['arabic', createArabicRole(), 'A4', 'Work with the London office'],
    ['chinese', createChineseRole(), 'A4', '管理年度技术预算'],
    ['200 items on Letter', createLongRole(), 'Letter', 'Function number 198 of this role.'],
  ] as const)('prints all of the text: %s', async (_name, role, pageSize, text) => {
    const path = await print(build(role, pageSize))
    expect(await readPdfText(path)).toContain(text)
    const { 'Page size': size = '' } = await readPdfInfo(path)
    expect(size).toContain(pageSize === 'Letter' ? 'letter' : 'A4')
  })
})

describe('the metadata of a PDF', () => {
  it('adds language and title to any printer’s PDF, even one without metadata', async () => {
    const bare = await PDFDocument.create()
    bare.addPage()
    const bytes = expectOk(
      await finishPdf(await bare.save(), describePdf(build(createGermanRole()))),
    )
    const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(catalog.lookup(PDFName.of('Lang'), PDFHexString).decodeText()).toBe('de-DE')
    const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
    expect(preferences.get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true')
  })
})

describe('a PDF that could not be printed', () => {
  it('is reported as a failure', async () => {
    const printPdf: PrintPdf = () => Promise.resolve(fail('printing', 'No printer.'))
    expect(expectFailure(await renderPdf(build(createEnglishRole()), printPdf))).toBe('printing')
  })

  it('is also a failure if it is damaged', async () => {
    const damaged = await finishPdf(
      Buffer.from('%PDF-1.7 not'),
      describePdf(build(createEnglishRole())),
    )
    expect(expectFailure(damaged)).toBe('printing')
  })
})
