import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import type { PostingInput } from '@shared/posting/visibleRole'
import { checkBytes, writeWithTemplate } from '@electron/services/wordTemplates/postingTemplate'
import { convertToPdf, readPdfText, validateDocx } from '../../helpers/documentTools'
import { createEnglishRole, createGermanRole } from '../../helpers/sampleRoles'
import {
  bullet,
  createTemplate,
  field,
  paragraph,
  table,
  type TemplateParts,
} from '../../helpers/documents/wordTemplates'
import { listParagraphs, readDocxParts } from '../documents/docxParts'
import { forAgency } from '../documents/samplePostings'
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

  it('gives an agency nothing of what is withheld from it', async () => {
    const body = paragraph(
      '{client}{salary}{location}{department}{#company}{text}{/company}{contact}{#facts}{label}: {value}; {/facts}{#definition}{text} {/definition}',
    )
    const text = (await listTexts(await fill({ body }, forAgency))).join('\n')
    const { client, department, location } = full.role
    expect(text).toContain('Our client')
    for (const word of [client, department, location]) expect(text).not.toContain(word)
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
            paragraph('{title}') +
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
