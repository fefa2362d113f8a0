import { describe, expect, it } from 'vitest'
import { renderDocx } from '@electron/documents/docx/renderDocx'
import { findRunLanguage } from '@electron/documents/docx/runLanguage'
import { createArabicRole, createEnglishRole } from '../../helpers/sampleRoles'
import { listParagraphs, readDocxParts } from './docxParts'
import { build, forAgency, onLetterhead } from './samplePostings'

const readParts = async (input = onLetterhead, role = createEnglishRole()) =>
  readDocxParts(await renderDocx(build(role, input)))

const listEdges = (parts: Record<string, string>, edge: 'header' | 'footer'): string[] =>
  Object.entries(parts).flatMap(([path, xml]) =>
    new RegExp(`^word/${edge}\\d+\\.xml$`, 'u').test(path) ? [xml] : [],
  )

const findStyle = (parts: Record<string, string>, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su').exec(
    parts['word/styles.xml'] ?? '',
  )?.[0] ?? ''

describe('a letterhead in a Word file', () => {
  it('has the logo above its lines on the first page, and its first line on the others', async () => {
    const headers = listEdges(await readParts(), 'header')
    const [first = '', others = ''] = [...headers].sort((one, other) => other.length - one.length)
    expect(listParagraphs(first).map(({ style, text }) => [style, text])).toEqual([
      ['LetterheadLogo', ''],
      ['LetterheadName', 'Harbour Search'],
      ['Letterhead', '12 Quay Street, Bristol'],
    ])
    expect(first).toContain('descr="Harbour Search"')
    expect(listParagraphs(others).map(({ style, text }) => [style, text])).toEqual([
      ['Header', 'Harbour Search'],
    ])
    expect(others).not.toContain('<w:drawing>')
  })

  it('has its foot above the page number on every page', async () => {
    for (const footer of listEdges(await readParts(), 'footer')) {
      const texts = listParagraphs(footer).map(({ text }) => text)
      expect(texts.slice(0, 2)).toEqual([
        'Registered in England, no. 1234567',
        'VAT GB 999 9999 73',
      ])
      expect(texts).toHaveLength(3)
    }
  })

  it('signs off in Word’s own style for that', async () => {
    const parts = await readParts()
    expect(listParagraphs(parts['word/document.xml'] ?? '').at(-1)).toMatchObject({
      style: 'Signature',
      text: 'Ask for Dana Whitlock: 0117 496 0123.',
    })
    expect(findStyle(parts, 'Signature')).toContain('<w:contextualSpacing/>')
  })

  it('is in the colours and fonts of the file’s theme', async () => {
    const theme = (await readParts())['word/theme/theme1.xml'] ?? ''
    expect(theme).toContain('<a:dk2><a:srgbClr val="0F526E"/></a:dk2>')
    expect(theme).toContain('<a:lt2><a:srgbClr val="ABC2CC"/></a:lt2>')
    expect(theme.match(/<a:latin typeface="Times New Roman"\/>/gu)).toHaveLength(2)
  })

  it('leaves no style behind where it has neither logo nor sign-off', async () => {
    const parts = await readParts(forAgency)
    expect(findStyle(parts, 'LetterheadName')).not.toBe('')
    expect(findStyle(parts, 'LetterheadLogo')).toBe('')
    expect(findStyle(parts, 'Signature')).toBe('')
  })

  it('gives equal bytes for equal postings, whatever was written before', async () => {
    const posting = build(createEnglishRole(), onLetterhead)
    expect(await renderDocx(posting)).toEqual(await renderDocx(posting))
  })
})

describe('foreign words in an Arabic Word file', () => {
  it('keep a number before them and a full stop behind them on their side', async () => {
    const parts = await readParts(onLetterhead, createArabicRole())
    const [first = ''] = listEdges(parts, 'header').sort((one, other) => other.length - one.length)
    expect(first).toMatch(/>\u200E<\/w:t><\/w:r><w:r>.*12 Quay Street, Bristol</su)
    expect(first).not.toMatch(/<w:rtl\/>(?:(?!<\/w:r>).)*12 Quay/su)
    expect(parts['word/document.xml']).toMatch(/\(AWS\)\.<\/w:t><\/w:r><w:r>.*?>\u200E</su)
  })
})

describe('the fonts of a Word file', () => {
  it('name what to take where they are missing, and those of other scripts', async () => {
    const parts = await readParts({})
    expect(parts['word/fontTable.xml']).toMatch(
      /<w:font w:name="Arial"><w:altName w:val="[^"]*Liberation Sans/u,
    )
    const scripts = ['Jpan', 'Hang', 'Hans', 'Hant', 'Arab', 'Hebr']
    for (const script of scripts)
      expect(
        parts['word/theme/theme1.xml']?.match(new RegExp(`script="${script}"`, 'gu')),
      ).toHaveLength(2)
  })
})

describe('the distances of a Word file', () => {
  it('sets text in half points and twentieths of a point, as its theme says', async () => {
    const parts = await readParts({})
    expect(findStyle(parts, 'Title')).toContain('<w:sz w:val="44"/>')
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/su.exec(
      parts['word/styles.xml'] ?? '',
    )?.[0]
    expect(defaults).toContain('<w:sz w:val="20"/>')
    expect(defaults).toContain('<w:spacing w:before="0" w:after="120" w:line="292"')
  })

  it('tells the lower headings apart by weight and colour', async () => {
    const parts = await readParts({})
    const isBold = [2, 3, 4, 5, 6].map((level) =>
      findStyle(parts, `Heading${level}`).includes('<w:b/>'),
    )
    expect(isBold).toEqual([true, true, false, true, false])
  })

  it('sets the title apart from a letterhead, and begins the page with it without one', async () => {
    const title = (parts: Record<string, string>) =>
      /<w:spacing w:before="(\d+)"/u.exec(findStyle(parts, 'Title'))?.[1]
    expect(title(await readParts())).toBe('520')
    const role = { ...createEnglishRole(), client: '' }
    expect(title(await readParts({}, role))).toBe('0')
  })
})

describe('what a run says of its language', () => {
  it.each([
    ['hangul', 'ko', undefined],
    ['hangul', 'en', 'ko-KR'],
    ['kana', 'ja', undefined],
    ['kana', 'zh', 'ja-JP'],
  ] as const)('is nothing where the document says it: %s in %s', (script, language, said) => {
    expect(findRunLanguage(script, language).language?.eastAsia).toBe(said)
    expect(findRunLanguage(script, language).font).toEqual({ hint: 'eastAsia' })
  })
})
