import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '@electron/documents/docx/renderDocx'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import {
  convertToMarkdown,
  convertToPdf,
  listPdfLines,
  runPython,
  validateDocx,
  type PdfLine,
} from '../../helpers/documentTools'
import { createEnglishRole } from '../../helpers/sampleRoles'
import { createTemporaryFolder } from '../store/temporaryWorkspace'
import { editDocxParts, readDocxParts } from './docxParts'

const renderSample = (): Promise<Uint8Array> =>
  renderDocx(
    buildPostingDocument({
      role: createEnglishRole(),
      audience: 'full',
      agency: null,
      pageSize: 'A4',
      today: '2026-11-23',
    }),
  )

const editStyle = (styles: string, id: string, edit: (style: string) => string): string =>
  styles.replace(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su'), edit)

/**
 * Gives the colours of styles the values that the theme has by now, as Word does when it opens a
 * file; LibreOffice goes by the values alone.
 */
const takeThemeColours = (xml: string, theme: string): string => {
  const places: Record<string, string> = { text1: 'dk1', text2: 'dk2', background2: 'lt2' }
  return xml.replace(
    /(w:val|w:color)="[0-9A-F]{6}" w:themeColor="(\w+)"/gu,
    (_, attribute: string, place: string) => {
      const name = places[place] ?? place
      const [, hex = ''] = new RegExp(`<a:${name}><a:srgbClr val="([^"]*)"`, 'u').exec(theme) ?? []
      return `${attribute}="${hex}" w:themeColor="${place}"`
    },
  )
}

describe('a Word file that is restyled', () => {
  it('follows a changed theme, List Bullet and heading 1', { timeout: 120_000 }, async () => {
    const folder = await createTemporaryFolder()
    const { 'word/theme/theme1.xml': before = '' } = await readDocxParts(await renderSample())
    const theme = before
      .replace('<a:dk2><a:srgbClr val="16324F"/>', '<a:dk2><a:srgbClr val="A01020"/>')
      .replaceAll('typeface="Arial"', 'typeface="Times New Roman"')
    const restyled = await editDocxParts(await renderSample(), {
      'word/theme/theme1.xml': () => theme,
      'word/numbering.xml': (xml) => xml.replace('w:left="260"', 'w:left="1440"'),
      'word/styles.xml': (xml) =>
        editStyle(
          editStyle(takeThemeColours(xml, theme), 'Heading1', (style) =>
            style.replace('<w:sz w:val="26"/>', '<w:sz w:val="40"/>'),
          ),
          'ListBullet',
          (style) =>
            style.replace('</w:style>', '<w:rPr><w:color w:val="00AA00"/></w:rPr></w:style>'),
        ),
    })
    const path = join(folder, 'restyled.docx')
    await writeFile(path, restyled)
    await convertToPdf([path], folder)
    const lines = await listPdfLines(join(folder, 'restyled.pdf'))
    const find = (text: string): PdfLine | undefined =>
      lines.find((line) => line.text.startsWith(text))

    for (const heading of ['Responsibilities', 'Skills', 'Education'])
      expect(find(heading), heading).toMatchObject({ colour: '#a01020', size: 20 })
    for (const item of ['Build and lead', 'Speak for the company', 'Econometrics'])
      expect(find(item), item).toMatchObject({ colour: '#00aa00' })
    const indents = ['Build and lead', 'Speak for the company'].map((text) => find(text)?.left ?? 0)
    for (const left of indents) expect(left - (find('Responsibilities')?.left ?? 0)).toBe(72)
    expect(find('Head of Data')).toMatchObject({ colour: '#a01020' })
    for (const { font } of lines) expect(font).toMatch(/Serif|Times|Tinos/u)
  })

  it('takes every colour and font of its text from the theme', async () => {
    const { 'word/styles.xml': styles = '', 'word/numbering.xml': numbering = '' } =
      await readDocxParts(await renderSample())
    const colours = `${styles}${numbering}`.match(/(?:<w:color w:val|w:color)="[^"]*"[^/]*/gu) ?? []
    expect(colours.length).toBeGreaterThan(5)
    expect(colours.filter((colour) => !colour.includes('w:themeColor='))).toEqual([])
    expect(styles).not.toMatch(/w:(?:ascii|hAnsi|cs|eastAsia)="(?!zh|[a-z]{2}-)/u)
  })

  it(
    'is extended by python-docx with a heading and a bullet',
    { timeout: 60_000 },
    async (context) => {
      const folder = await createTemporaryFolder()
      const [from, to] = [join(folder, 'before.docx'), join(folder, 'after.docx')]
      await writeFile(from, await renderSample())
      const script = [
        'import sys, docx',
        'document = docx.Document(sys.argv[1])',
        "document.add_heading('Added later', 1)",
        "document.add_paragraph('One more thing', style='List Bullet')",
        "document.add_paragraph('Counted', style='List Number')",
        'document.save(sys.argv[2])',
      ].join('\n')
      if ((await runPython(['docx'], script, [from, to])) === null) return context.skip()
      expect(await validateDocx(to)).toEqual([])
      const markdown = await convertToMarkdown(to)
      expect(markdown).toContain('# Added later')
      expect(markdown).toMatch(/^- +One more thing$/mu)
      expect(markdown).toMatch(/^1\. +Counted$/mu)
    },
  )

  it('is read by pandoc with its headings and lists', async () => {
    const path = join(await createTemporaryFolder(), 'posting.docx')
    await writeFile(path, await renderSample())
    const markdown = await convertToMarkdown(path)
    expect(markdown).toMatch(/^# Responsibilities$/mu)
    expect(markdown).toMatch(/^## Primary functions$/mu)
    expect(markdown).toMatch(/^- +Build and lead a team/mu)
    expect(markdown).toContain('**GDPR** — in a company')
  })
})
