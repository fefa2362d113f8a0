import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { renderDocx } from '@electron/documents/docx/renderDocx'
import type { RoleDraft } from '@shared/model/role'
import type { PostingDocument } from '@shared/document/postingDocument'
import { validateDocx } from '../../helpers/documentTools'
import {
  createArabicRole,
  createChineseRole,
  createEnglishRole,
  createMinimalRole,
} from '../../helpers/sampleRoles'
import { createTemporaryFolder } from '../store/temporaryWorkspace'
import { listParagraphs, readDocxParts, type DocxParagraph } from './docxParts'
import { build, forAgency } from './samplePostings'

describe('a Word file', () => {
  let document: PostingDocument
  let parts: Record<string, string>
  let paragraphs: DocxParagraph[]
  const getPart = (path: string): string => parts[path] ?? ''

  beforeAll(async () => {
    document = build(createEnglishRole(), forAgency)
    parts = await readDocxParts(await renderDocx(document))
    paragraphs = listParagraphs(getPart('word/document.xml'))
  })

  it('has a title and headings in Word’s own styles, which the navigation pane shows', () => {
    const listTexts = (style: string): string[] =>
      paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text)
    expect(listTexts('Title')).toEqual(['Head of Data'])
    expect(listTexts('Heading1')).toEqual([
      'Role definition',
      'Responsibilities',
      'Skills',
      'Education',
      'Experience',
      'Career progression',
    ])
    expect(listTexts('Heading2')).toHaveLength(12)
    for (const [style, level] of [
      ['Heading1', 0],
      ['Heading2', 1],
    ] as const)
      expect(getPart('word/styles.xml')).toMatch(
        new RegExp(
          `w:styleId="${style}">(?:(?!</w:style>).)*<w:keepNext/>(?:(?!</w:style>).)*<w:outlineLvl w:val="${level}"/>`,
          'u',
        ),
      )
  })

  it('makes lists by style, tied to their numbering from both sides', () => {
    const bullets = paragraphs.filter(({ style }) => style === 'ListBullet')
    expect(bullets.map(({ text }) => text)).toContain(
      'Build and lead a team of engineers, analysts and scientists; hire for judgement before tools.',
    )
    expect(paragraphs.filter(({ list }) => list !== '')).toEqual([])
    expect(paragraphs.filter(({ text }) => /^[•\-*]/u.test(text))).toEqual([])
    for (const [style, list] of [
      ['ListBullet', 1],
      ['ListNumber', 2],
    ] as const) {
      expect(getPart('word/numbering.xml')).toMatch(
        new RegExp(
          `w:abstractNumId="${list}">(?:(?!</w:abstractNum>).)*w:pStyle w:val="${style}"`,
          'u',
        ),
      )
      expect(getPart('word/styles.xml')).toMatch(
        new RegExp(`w:styleId="${style}">(?:(?!</w:style>).)*<w:numId w:val="${list}"/>`, 'u'),
      )
    }
  })

  it('keeps the first item of a list with the second, but not below two headings', () => {
    const kept = [
      ...getPart('word/document.xml').matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:keepNext\/>.*?<\/w:p>/gsu),
    ].map(([paragraph]) => listParagraphs(paragraph)[0])
    expect(kept.map((paragraph) => paragraph?.style)).toEqual(kept.map(() => 'ListBullet'))
    const texts = kept.map((paragraph) => paragraph?.text ?? '')
    // LibreOffice lets go of a chain of three, and the upper heading would be stranded.
    expect(texts.filter((text) => text.startsWith('Own the data strategy'))).toEqual([])
    expect(texts.filter((text) => text.startsWith('Speak for the company'))).toHaveLength(1)
  })

  it('is formatted by styles alone', () => {
    for (const [path, xml] of Object.entries(parts)) {
      if (!/^word\/(?:document|header\d|footer\d)\.xml$/u.test(path)) continue
      expect(xml).not.toMatch(
        /<w:(?:b|i|color|sz|jc|ind|spacing|shd|pBdr|tblBorders|tcBorders)[ />]/u,
      )
      expect(xml).not.toMatch(/w:(?:ascii|hAnsi|cs|eastAsia)="/u)
    }
  })

  it('uses only styles that it has, and names Word’s own as Word does', () => {
    const styles = getPart('word/styles.xml')
    const ids = new Set([...styles.matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id))
    const used = Object.values(parts).flatMap((xml) =>
      [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/gu)].map(
        ([, id]) => id,
      ),
    )
    expect(used.filter((id) => !ids.has(id))).toEqual([])
    for (const level of [1, 2, 3, 4, 5, 6])
      expect(styles).toContain(`w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>`)
  })

  it('has no empty paragraph', () => {
    expect(paragraphs.filter(({ text }) => text === '')).toEqual([])
  })

  it('lists the key facts in a table of fixed widths, its look by one style', () => {
    const table = /<w:tbl>.*<\/w:tbl>/su.exec(getPart('word/document.xml'))?.[0] ?? ''
    expect(table).toContain('<w:tblStyle w:val="KeyFacts"/>')
    expect(table).not.toContain('Details')
    expect(table).toMatch(/<w:tblLook [^>]*w:firstColumn="(?:true|1)"/u)
    expect(table).toContain('<w:tblLayout w:type="fixed"/>')
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9184)
    expect(table.match(/<w:tr>/gu)).toHaveLength(table.match(/<w:cantSplit\/>/gu)?.length ?? 0)
  })

  it('carries the letterhead on the first page and page numbers on all', () => {
    const headers = ['word/header1.xml', 'word/header2.xml'].map((path) =>
      listParagraphs(getPart(path)).map(({ text }) => text),
    )
    expect(headers).toEqual(
      expect.arrayContaining([['Harbour Search', '12 Quay Street, Bristol'], ['Harbour Search']]),
    )
    expect(getPart('word/document.xml')).toContain('<w:titlePg/>')
    for (const path of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(getPart(path)).toMatch(/Page .*PAGE.* of .*NUMPAGES/su)
      expect(getPart(path)).toContain('Head of Data')
    }
  })

  it('states its title, author, keywords and language', () => {
    const core = getPart('docProps/core.xml')
    expect(core).toContain('<dc:title>Head of Data</dc:title>')
    expect(core).toContain('<dc:creator>Harbour Search</dc:creator>')
    expect(core).toContain('<dc:language>en</dc:language>')
    expect(core).toMatch(/<cp:keywords>[^<]*Forecasting/u)
    expect(getPart('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
  })

  it('nowhere contains what is withheld from the agency', () => {
    const everything = Object.values(parts).join('\n')
    expect(everything.match(/northwind|rotterdam|€95|data &amp; analytics/iu)).toBeNull()
  })

  it('is identical, byte for byte, when it is created again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T10:00:00Z') })
    onTestFinished(() => void vi.useRealTimers())
    const bytes = await renderDocx(document)
    vi.setSystemTime(new Date('2027-03-01T22:10:07Z'))
    expect(Buffer.from(await renderDocx(document)).equals(bytes)).toBe(true)
  })

  it('is laid out for A4 or Letter', async () => {
    const letter = await readDocxParts(
      await renderDocx(build(createEnglishRole(), { pageSize: 'Letter' })),
    )
    expect(getPart('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(letter['word/document.xml']).toContain('<w:pgSz w:w="12240" w:h="15840"')
  })

  it('runs from right to left if the text does', async () => {
    const arabic = await readDocxParts(await renderDocx(build(createArabicRole())))
    const lines = listParagraphs(arabic['word/document.xml'] ?? '')
    expect(arabic['word/styles.xml']).toMatch(/w:styleId="Normal">(?:(?!<\/w:style>).)*<w:bidi\/>/u)
    expect(arabic['word/footer1.xml']).toContain('<w:rtl/>')
    expect(lines.filter(({ direction }) => direction !== null)).toEqual([])
    expect(arabic['word/document.xml']).toContain('<w:bidiVisual/>')
    expect(arabic['word/document.xml']).toMatch(/<w:rtl\/>/u)
    expect(arabic['word/styles.xml']).toMatch(/<w:lang [^>]*w:bidi="ar-/u)
  })

  it('names a Chinese font and language for Chinese', async () => {
    const chinese = await readDocxParts(await renderDocx(build(createChineseRole())))
    expect(chinese['word/theme/theme1.xml']).toContain('<a:ea typeface="Microsoft YaHei"/>')
    expect(chinese['word/styles.xml']).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/u)
  })
})

describe('the languages within a Word file', () => {
  const writeDefinition = async (role: RoleDraft, text: string): Promise<string> => {
    const [first] = role.definition
    const definition = first === undefined ? [] : [{ ...first, text }]
    const parts = await readDocxParts(await renderDocx(build({ ...role, definition })))
    return parts['word/document.xml'] ?? ''
  }

  it('are named where a run is in another than the document', async () => {
    const xml = await writeDefinition(createEnglishRole(), 'Athens (Αθήνα), 東京で, תל אביב')
    expect(xml).toMatch(/<w:lang w:val="el-GR"\/><\/w:rPr><w:t[^>]*>Αθήνα/u)
    expect(xml).toMatch(/<w:rFonts w:hint="eastAsia"\/>(?:(?!<\/w:r>).)*w:eastAsia="ja-JP"/u)
    expect(xml).toMatch(/<w:lang w:bidi="he-IL"\/>/u)
  })

  it('are not named where the document’s own fits', async () => {
    expect(await writeDefinition(createEnglishRole(), 'Plain English')).not.toContain('<w:lang')
    const chinese = await writeDefinition(createChineseRole(), '他说“好”')
    expect(chinese).not.toContain('<w:lang')
    expect(chinese).toMatch(/<w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t[^>]*>他说“好”/u)
  })

  it('lead to the addresses of a contact, alike in each file', async () => {
    const role = createMinimalRole()
    const contact = {
      name: 'Ada Bell',
      email: 'jobs@halden.example',
      phone: '+44 113 496 0000',
      link: 'https://halden.example/jobs?a=1&b=2',
    }
    const document = build({ ...role, application: { ...role.application, contact } })
    const bytes = await renderDocx(document)
    expect(Buffer.from(await renderDocx(document)).equals(bytes)).toBe(true)
    const parts = await readDocxParts(bytes)
    const relations = parts['word/_rels/document.xml.rels'] ?? ''
    for (const target of [
      'mailto:jobs@halden.example',
      'tel:+441134960000',
      'https://halden.example/jobs?a=1&amp;b=2',
    ])
      expect(relations).toContain(`Target="${target}" TargetMode="External"`)
    expect(parts['word/document.xml']).toMatch(
      /<w:hyperlink [^>]*r:id="rIdLink1"[^>]*><w:r><w:rPr><w:rStyle w:val="Hyperlink"\/>/u,
    )
    const path = join(await createTemporaryFolder(), 'links.docx')
    await writeFile(path, bytes)
    expect(await validateDocx(path)).toEqual([])
  })

  it('has no table for two facts', async () => {
    const role = { ...createMinimalRole(), client: 'Halden Foods', location: 'Leeds' }
    const parts = await readDocxParts(await renderDocx(build(role)))
    const lines = listParagraphs(parts['word/document.xml'] ?? '').map(({ text }) => text)
    expect(lines).toEqual(['Bookkeeper', 'Client: Halden Foods', 'Location: Leeds'])
    expect(parts['word/document.xml']).not.toContain('<w:tbl>')
  })
})
