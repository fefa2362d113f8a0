import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '@electron/documents/docx/renderDocx'
import type { RoleDraft } from '@shared/model/role'
import { type PostingInput } from '@shared/posting/buildPostingDocument'
import { convertToPdf, readPdfInfo, readPdfText, validateDocx } from '../../helpers/documentTools'
import {
  createArabicRole,
  createChineseRole,
  createEnglishRole,
  createGermanRole,
  createGreekRole,
  createHostileRole,
  createLongRole,
  createMinimalRole,
} from '../../helpers/sampleRoles'
import { createTemporaryFolder } from '../store/temporaryWorkspace'
import { build, forAgency, onLetterhead } from './samplePostings'

const samples: [string, RoleDraft, Partial<PostingInput>, string][] = [
  ['full', createEnglishRole(), {}, 'Make forecasts of demand good enough'],
  ['minimal', createMinimalRole(), { pageSize: 'Letter' }, 'Bookkeeper'],
  ['withheld', createEnglishRole(), forAgency, 'Our client moves half of Europe'],
  ['letterhead', createEnglishRole(), onLetterhead, 'Ask for Dana Whitlock'],
  ['german', createGermanRole(), forAgency, 'Führung eines Teams von sieben'],
  ['greek', createGreekRole(), {}, 'Σχεδιασμός δρομολογίων'],
  ['arabic', createArabicRole(), {}, 'Work with the London office'],
  ['chinese', createChineseRole(), {}, '管理年度技术预算'],
  ['long', createLongRole(), {}, 'Function number 198 of this role.'],
  ['hostile', createHostileRole(), {}, '<script>alert(1)</script> & "Co"'],
]

describe('Word files of every kind', () => {
  it.each(samples)('is valid by the Open XML SDK: %s', async (name, role, input) => {
    const path = join(await createTemporaryFolder(), `${name}.docx`)
    await writeFile(path, await renderDocx(build(role, input)))
    expect(await validateDocx(path)).toEqual([])
  })

  it('open in LibreOffice with all of their text', { timeout: 120_000 }, async () => {
    const folder = await createTemporaryFolder()
    const pdfs = join(folder, 'pdf')
    await mkdir(pdfs)
    const paths = await Promise.all(
      samples.map(async ([name, role, input]) => {
        const path = join(folder, `${name}.docx`)
        await writeFile(path, await renderDocx(build(role, input)))
        return path
      }),
    )
    await convertToPdf(paths, pdfs)
    for (const [name, , input, text] of samples) {
      const pdf = join(pdfs, `${name}.pdf`)
      expect(await readPdfText(pdf), name).toContain(text.normalize('NFKC'))
      const { 'Page size': size = '' } = await readPdfInfo(pdf)
      expect(size).toContain(input.pageSize === 'Letter' ? 'letter' : 'A4')
    }
  })
})
