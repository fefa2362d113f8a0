import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createListItem } from '@shared/model/listItem'
import { createOwnSection } from '@shared/domain/roles/editing/sectionEdits'
import { topPlaceholders } from '@shared/domain/wordTemplates/findPlaceholder'
import { renderDocx } from '@electron/documents/docx/renderDocx'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import type { PostingInput } from '@shared/posting/visibleRole'
import { checkBytes, writeWithTemplate } from '@electron/services/wordTemplates/postingTemplate'
import { convertToPdf, readPdfText, validateDocx } from '../../helpers/documentTools'
import { createEnglishRole, createGermanRole, createMinimalRole } from '../../helpers/sampleRoles'
import {
  bullet,
  createTemplate,
  field,
  paragraph,
  run,
  table,
  type TemplateParts,
} from '../../helpers/documents/wordTemplates'
import { listParagraphs, readDocxParts } from '../documents/docxParts'
import { forAgency } from '../documents/samplePostings'
import { readIntact } from '../importers/readers/readerTools'
import { createTemporaryFolder, expectOk } from '../store/temporaryWorkspace'

const full: PostingInput = {
  role: createEnglishRole(),
  audience: 'full',
  agency: null,
  pageSize: 'A4',
  today: '2026-11-23',
}

const fill = async (parts: TemplateParts, input: Partial<PostingInput> = {}) => {
  const { template, check } = await checkBytes(await createTemplate(parts))
  expect(check.problems).toEqual([])
  const all = { ...full, ...input }
  return expectOk(
    await writeWithTemplate({ template: template!, check }, all, buildPostingDocument(all)),
  )
}

const readBody = async (bytes: Uint8Array): Promise<string> =>
  (await readDocxParts(bytes))['word/document.xml'] ?? ''

const listTexts = async (bytes: Uint8Array): Promise<string[]> =>
  listParagraphs(await readBody(bytes)).map(({ text }) => text)

const { title, responsibilities, skills } = full.role
const functions = responsibilities.primary.map(({ text }) => text)

/** A paragraph whose format was changed while changes were tracked. */
const reformatted = (text: string): string =>
  `<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange w:id="7" w:author="Jo" w:date="2026-11-23T09:00:00Z"><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>${run(text)}</w:p>`

describe('filling a Word template', () => {
  it('fills placeholders that Word has divided over several runs', async () => {
    const bytes = await fill({ body: paragraph('Wanted: {ti', 'tl', 'e}, now') })
    expect(await listTexts(bytes)).toEqual([`Wanted: ${title}, now`])
  })

  it('repeats the bullet whose text is a list, in all three ways of writing it', async () => {
    for (const body of [
      bullet('{#primary}{text}{/primary}'),
      bullet('{primary}'),
      paragraph('{#primary}') + bullet('{text}') + paragraph('{/primary}'),
    ]) {
      const paragraphs = listParagraphs(await readBody(await fill({ body })))
      expect(paragraphs.map(({ text }) => text)).toEqual(functions)
      expect(new Set(paragraphs.map(({ list }) => list))).toEqual(new Set(['1']))
    }
  })

  it('keeps a list with separators in one paragraph', async () => {
    const bytes = await fill({ body: paragraph('{#primary}{text}; {/primary}') })
    expect(await listTexts(bytes)).toEqual([functions.map((text) => `${text}; `).join('')])
  })

  it('repeats the row of a table for each skill', async () => {
    const bytes = await fill({
      body: table([paragraph('{#hard}{name}'), paragraph('{description}{/hard}')]) + paragraph(''),
    })
    const body = await readBody(bytes)
    expect(body.split('<w:tr>').length - 1).toBe(skills.hard.length)
    for (const { name } of skills.hard) expect(body).toContain(name)
  })

  it('leaves out what depends on something that is not known', async () => {
    const role = { ...createEnglishRole(), salary: null }
    const body =
      paragraph('{#salary}') +
      paragraph('We pay {salary}') +
      paragraph('{/salary}') +
      paragraph('{^salary}The pay is open.{/salary}')
    expect(await listTexts(await fill({ body }, { role }))).toEqual(['The pay is open.'])
    const known = await listTexts(await fill({ body }))
    expect(known[0]).toContain('We pay')
    expect(known[1]).toBe('')
  })

  it('takes names in any case, with spaces, and in double brackets', async () => {
    const bytes = await fill({ body: paragraph('{{ Title }} / {{contact name}}') })
    const { name } = full.role.application.contact
    expect(await listTexts(bytes)).toEqual([`${title} / ${name}`])
  })

  it('writes text as it is, with signs that mean something in XML or in templates', async () => {
    const role = { ...createEnglishRole(), title: 'R&D <lead> {title} "one"' }
    expect(await listTexts(await fill({ body: paragraph('{title}') }, { role }))).toEqual([
      role.title,
    ])
  })

  it('fills header and footer, and leaves all other parts as they are', async () => {
    const parts = {
      body: paragraph('{title}') + field(' PAGE ', '1'),
      header: paragraph('{reference}'),
      footer: paragraph('{label_salary}'),
    }
    const before = await readDocxParts(await createTemplate(parts))
    const after = await readDocxParts(await fill(parts))
    expect(listParagraphs(after['word/header1.xml']!)[0]!.text).toBe(full.role.reference)
    expect(listParagraphs(after['word/footer1.xml']!)[0]!.text).toBe('Salary')
    expect(after['word/numbering.xml']).toBe(before['word/numbering.xml'])
    expect(after['docProps/core.xml']).not.toContain('Somebody else')
  })

  it('makes a document of a .dotx, and the same bytes for the same posting', async () => {
    const parts = { body: paragraph('{title}'), isTemplate: true }
    const bytes = await fill(parts, { mark: undefined })
    expect((await readDocxParts(bytes))['[Content_Types].xml']).not.toContain('template.main')
    expect(await fill(parts)).toEqual(bytes)
  })

  it('writes labels in the language of the posting', async () => {
    const bytes = await fill({ body: paragraph('{label_primary}') }, { role: createGermanRole() })
    expect(await listTexts(bytes)).toEqual(['Hauptaufgaben'])
  })

  it('leaves out a section of the role that has no lines, with its heading', async () => {
    const role = {
      ...createEnglishRole(),
      sections: [
        createOwnSection('Our values'),
        { ...createOwnSection('Travel'), lines: [createListItem('Two days a month.')] },
      ],
    }
    const body = paragraph('{#sections}{heading}: {#lines}{text}{/lines}; {/sections}')
    expect(await listTexts(await fill({ body }, { role }))).toEqual(['Travel: Two days a month.; '])
  })

  it('gives an agency nothing of what is withheld, whatever its template asks for', async () => {
    const everything = topPlaceholders
      .filter(({ kind }) => kind !== 'compound')
      .map(({ name, kind }) =>
        paragraph(kind === 'condition' ? `{#${name}}yes{/${name}}` : `{${name}}`),
      )
    const compound = paragraph(
      '{#facts}{label}: {value}; {/facts}{#sections}{heading} {#lines}{text} {/lines}{/sections}{#skills}{name} {description}; {/skills}',
    )
    const parts = await readDocxParts(
      await fill(
        { body: [...everything, compound].join(''), header: paragraph('{client}') },
        forAgency,
      ),
    )
    const all = Object.values(parts).join('\n')
    expect(all).toContain('Our client')
    expect(all).toContain(functions[4])
    for (const withheld of [/northwind/iu, /rotterdam/iu, /Data &amp; A/u, /(?:95|120).?000/u])
      expect(all).not.toMatch(withheld)
  })

  it('takes out the marks of an earlier posting where that is used as a template', async () => {
    const earlier = buildPostingDocument({
      ...full,
      role: { ...createMinimalRole(), title: '{title}' },
      mark: '0123456789abcdef0123456789ab',
    })
    const { template, check } = await checkBytes(await renderDocx(earlier))
    expect(check.problems).toEqual([])
    const input = { ...full, mark: 'fedcba9876543210fedcba987654' }
    const bytes = expectOk(
      await writeWithTemplate({ template: template!, check }, input, buildPostingDocument(input)),
    )
    expect((await readIntact(bytes, 'sent.docx')).traces?.marks).toEqual([input.mark])
  })

  it(
    'is valid by the Open XML SDK and opens in LibreOffice with its text',
    { timeout: 90_000 },
    async () => {
      const folder = await createTemporaryFolder()
      await mkdir(join(folder, 'pdf'))
      const path = join(folder, 'filled.docx')
      const mark = '0123456789abcdef0123456789ab'
      const bytes = await fill(
        {
          body:
            reformatted('{title}') +
            bullet('{primary}') +
            table([paragraph('{#hard}{name}'), paragraph('{description}{/hard}')]) +
            paragraph('{#sections}') +
            paragraph('{heading}') +
            bullet('{lines}') +
            paragraph('{/sections}'),
          header: paragraph('{client}'),
          footer: paragraph('{today}'),
          isTemplate: true,
        },
        { mark },
      )
      await writeFile(path, bytes)
      expect(await validateDocx(path)).toEqual([])
      expect((await readDocxParts(bytes))['docProps/custom.xml']).toContain(mark)
      await convertToPdf([path], join(folder, 'pdf'))
      const text = await readPdfText(join(folder, 'pdf', 'filled.pdf'))
      for (const words of [title, full.role.client, '23 November 2026', functions[0]!.slice(0, 30)])
        expect(text).toContain(words)
    },
  )
})
