import { describe, expect, it } from 'vitest'
import { buildDocx, listShort, paragraph, readIntact, textRun } from './readerTools'

const read = async (body: string, parts?: Record<string, string>): Promise<string[]> =>
  listShort(await readIntact(await buildDocx(body, parts), 'advert.docx'))

const relationships = (...links: [type: string, target: string, external?: true][]): string =>
  `<Relationships>${links
    .map(
      ([type, target, external], index) =>
        `<Relationship Id="r${index}" Type="http://x/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

describe('a Word file', () => {
  it('is read with tracked changes accepted', async () => {
    const lines = await read(
      [
        paragraph(
          textRun('Cook ') +
            `<w:ins>${textRun('and baker')}</w:ins><w:del><w:r><w:delText>only</w:delText></w:r></w:del>`,
        ),
        paragraph(`<w:moveFrom>${textRun('Old place')}</w:moveFrom>`),
        paragraph(`<w:moveTo>${textRun('New place')}</w:moveTo>`),
        paragraph(textRun('Joined '), '<w:rPr><w:del/></w:rPr>'),
        paragraph(textRun('with this')),
      ].join(''),
    )
    expect(lines).toEqual(['text: Cook and baker', 'text: New place', 'text: Joined with this'])
  })

  it('is read with text boxes once, after the paragraph that they are anchored to', async () => {
    const box = `<w:txbxContent>${paragraph(textRun('Apply by mail'))}</w:txbxContent>`
    const lines = await read(
      paragraph(
        `${textRun('We look for you')}<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ) + paragraph(textRun('The end')),
    )
    expect(lines).toEqual(['text: We look for you', 'text: Apply by mail', 'text: The end'])
  })

  it('is read without headers and footers, except for a title that is only there', async () => {
    const document = await readIntact(
      await buildDocx(paragraph(textRun('We look for you')), {
        'word/_rels/document.xml.rels': relationships(
          ['header', 'header1.xml'],
          ['footer', 'footer1.xml'],
        ),
        'word/header1.xml': `<w:hdr xmlns:w="w">${paragraph(textRun('Cook'), '<w:outlineLvl w:val="0"/>')}${paragraph(textRun('Lindenhof Ltd.'))}</w:hdr>`,
        'word/footer1.xml': `<w:ftr xmlns:w="w">${paragraph(textRun('Page 1'))}</w:ftr>`,
      }),
      'advert.docx',
    )
    expect(listShort(document)).toEqual(['heading 1: Cook', 'text: We look for you'])
    expect(document.leftOut.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      'Lindenhof Ltd.: Header of the page',
      'Page 1: Footer of the page',
    ])
  })

  it('takes headings and lists from styles and their base styles', async () => {
    const lines = await read(
      [
        paragraph(textRun('Cook'), '<w:pStyle w:val="Title"/>'),
        paragraph(textRun('Duties'), '<w:pStyle w:val="Mine"/>'),
        paragraph(textRun('Cook soups'), '<w:pStyle w:val="Bullets"/>'),
        paragraph(
          textRun('Hot ones'),
          '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>',
        ),
        paragraph(textRun('Not numbered'), '<w:numPr><w:numId w:val="4"/></w:numPr>'),
        paragraph(textRun('Your profile', '<w:b/>')),
        paragraph(textRun('Secret', '<w:vanish/>')),
      ].join(''),
      {
        'word/_rels/document.xml.rels': relationships(
          ['styles', 'styles.xml'],
          ['numbering', 'numbering.xml'],
        ),
        'word/styles.xml': `<w:styles xmlns:w="w"><w:style w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H2"/></w:style><w:style w:styleId="Bullets"><w:name w:val="List"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`,
        'word/numbering.xml': `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num></w:numbering>`,
      },
    )
    expect(lines).toEqual([
      'heading 1: Cook',
      'heading 2: Duties',
      'listItem 1: Cook soups',
      'listItem 2: Hot ones',
      'text: Not numbered',
      'heading 0: Your profile',
    ])
  })

  it('reads a table of entries as rows, and a layout table as its text', async () => {
    const cell = (...texts: string[]): string =>
      `<w:tc>${texts.map((text) => paragraph(textRun(text))).join('')}</w:tc>`
    const rows = (...cells: string[]): string =>
      `<w:tbl>${cells.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
    expect(
      await read(
        rows(cell('Start') + cell('1 May')) +
          rows(cell('Your tasks') + cell('• Cook soups', '• Bake bread', 'And more', 'And more')) +
          rows(cell('Place:') + cell('Bern')),
      ),
    ).toEqual([
      'row: Start | 1 May',
      'heading 0: Your tasks',
      'listItem 1: Cook soups',
      'listItem 1: Bake bread',
      'text: And more',
      'text: And more',
      'fact: Place = Bern',
    ])
  })

  it('recognises typed bullets, labels beside each other, and lines within a paragraph', async () => {
    expect(
      await read(
        paragraph(`${textRun('– Cook soups')}<w:r><w:br/></w:r>${textRun('• Bake')}`) +
          paragraph(`${textRun('Place: Bern')}<w:r><w:tab/></w:r>${textRun('Start: May')}`) +
          paragraph(textRun('See https://example.org for more')),
      ),
    ).toEqual([
      'listItem 1: Cook soups',
      'listItem 1: Bake',
      'fact: Place = Bern',
      'fact: Start = May',
      'text: See https://example.org for more',
    ])
  })

  it('keeps the number of a line that is not in a list', async () => {
    const lines = ['Apply until', '28. February 2027', '1. Soups', '2. Bread', '2027 is near']
    expect(await read(lines.map((line) => paragraph(textRun(line))).join(''))).toEqual([
      'text: Apply until',
      'text: 28. February 2027',
      'listItem 1: Soups',
      'listItem 1: Bread',
      'text: 2027 is near',
    ])
  })

  it('runs no macros and fetches no templates, and says so', async () => {
    const document = await readIntact(
      await buildDocx(paragraph(textRun('Cook')), {
        'word/_rels/document.xml.rels': relationships(['settings', 'settings.xml']),
        'word/settings.xml': '<w:settings xmlns:w="w"/>',
        'word/_rels/settings.xml.rels': relationships([
          'attachedTemplate',
          'http://example.org/template.dotm',
          true,
        ]),
        'word/vbaProject.bin': 'macros',
      }),
      'advert.docm',
    )
    expect(document.warnings).toEqual([
      'The file contains macros. They were not run.',
      'The file refers to a template or pictures elsewhere. They were not fetched.',
    ])
  })

  it('gives every block its line in the text', async () => {
    const { text, blocks } = await readIntact(
      await buildDocx(
        paragraph(textRun('Duties'), '<w:outlineLvl w:val="1"/>') +
          paragraph(textRun('• Cook')) +
          paragraph(textRun('Done')),
      ),
      'advert.docx',
    )
    const lines = text.split('\n')
    expect(blocks.map(({ from, to }) => [lines[from - 1], to - from])).toEqual([
      ['## Duties', 0],
      ['- Cook', 0],
      ['Done', 0],
    ])
  })
})
