import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importPostingFile } from '@electron/importers/importFile'
import { readDocument } from '@electron/importers/readers/readDocument'
import { buildDocx } from './readers/readerTools'
import type { ImportedPosting } from '@shared/model/importedPosting'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolebench-import-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const posting = 'Chef de café\n\nSoft Skills\n• Naïveté — none, “really”'

const importBytes = async (content: Uint8Array | string) => {
  const path = join(folder, 'posting.txt')
  await writeFile(path, content)
  return importPostingFile(path, readDocument)
}

const importedFrom = async (content: Uint8Array | string): Promise<ImportedPosting> => {
  const result = await importBytes(content)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const utf16 = (text: string, isBigEndian: boolean): Buffer => {
  const content = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return isBigEndian ? content.swap16() : content
}

describe('reading a posting from a file', () => {
  it.each([
    ['UTF-8', Buffer.from(posting)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${posting}`)],
    ['UTF-16, little end first', utf16(posting, false)],
    ['UTF-16, big end first', utf16(posting, true)],
  ])('reads %s', async (_, content) => {
    const { draft, report } = await importedFrom(content)
    expect(draft.title).toBe('Chef de café')
    expect(draft.skills.soft[0]).toMatchObject({ name: 'Naïveté', description: 'none, “really”' })
    expect(report.warnings).toEqual([])
  })

  it('reads what is no Unicode as windows-1252 and says so', async () => {
    const { draft, report } = await importedFrom(Buffer.from('Caf\xe9 \x93Bar\x94 \x80', 'latin1'))
    expect(draft.title).toBe('Café “Bar” €')
    expect(report.warnings[0]).toContain('windows-1252')
  })

  it.each([
    ['a zipped document', Buffer.from('PK\x03\x04…')],
    ['a rich-text document', Buffer.from('{\\rtf1\\ansi')],
    ['zero bytes', Buffer.from('text\0text')],
    ['an empty file', Buffer.from(' \n\t')],
    ['more than 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1, 'a')],
  ])('refuses %s with a message that names the file', async (_, content) => {
    const result = await importBytes(content)
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(result.ok ? '' : result.error.message).toContain('posting.txt')
  })

  it('reads a Word file, and tells what its reader has to say', async () => {
    const run = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
    const docx = await buildDocx(
      ['Cook', 'Soft Skills', '• Patience — with guests'].map(run).join(''),
      { 'word/vbaProject.bin': 'macros' },
    )
    const { draft, report } = await importedFrom(docx)
    expect(draft.title).toBe('Cook')
    expect(draft.skills.soft[0]).toMatchObject({ name: 'Patience', description: 'with guests' })
    expect(report.warnings).toEqual(['The file holds macros. They were not run.'])
  })

  it('says when the file is gone, or is a folder', async () => {
    expect(await importPostingFile(join(folder, 'gone.txt'), readDocument)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
    expect(await importPostingFile(folder, readDocument)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
  })

  it('says when a PDF is damaged, with a message that names the file', async () => {
    const result = await importBytes('%PDF-1.7\n')
    expect(result).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(result.ok ? '' : result.error.message).toContain('posting.txt')
  })

  it('leaves the file as it is', async () => {
    await importBytes(posting)
    expect(await readFile(join(folder, 'posting.txt'), 'utf8')).toBe(posting)
  })
})
