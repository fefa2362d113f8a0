import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  bullet,
  createTemplate,
  field,
  paragraph,
  run,
} from '../../../helpers/documents/wordTemplates'
import { listParagraphs, readDocxParts } from '../../documents/docxParts'
import { createSampleCli, list, type TestCli } from '../testCli'

const writeTemplate = async (cli: TestCli, body: string): Promise<void> =>
  writeFile(join(cli.folder, 'own.docx'), await createTemplate({ body }))

const readExported = async (cli: TestCli): Promise<string> => {
  const [name] = await readdir(join(cli.folder, 'out'))
  const parts = await readDocxParts(await readFile(join(cli.folder, 'out', name!)))
  return listParagraphs(parts['word/document.xml']!)
    .map(({ text }) => text)
    .join('\n')
}

const exportRole = (cli: TestCli, ...args: string[]) =>
  cli.run('export', 'Chief of Technology', '--out', 'out', '--template', 'own.docx', ...args)

describe('export --template', () => {
  it('fills the Word file of an agency', async () => {
    const cli = await createSampleCli()
    await writeTemplate(cli, paragraph('{title} ({client})') + bullet('{primary}'))
    expect((await exportRole(cli)).exitStatus).toBe(0)
    const text = await readExported(cli)
    expect(text).toMatch(/^Chief of Technology \(.*Northwind/u)
    expect(text.split('\n').length).toBeGreaterThan(3)
  })

  it('says what else goes out with it, and what stays behind', async () => {
    const cli = await createSampleCli()
    const changed = `<w:p><w:ins w:id="1" w:author="Jo">${run('Hello')}</w:ins></w:p>`
    await writeTemplate(cli, paragraph('{title}') + changed + field(' DOCPROPERTY Branch ', 'Bath'))
    const { stderr, exitStatus } = await exportRole(cli)
    expect(exitStatus).toBe(0)
    expect(stderr).toContain('tracked changes, which go out')
    expect(stderr).toContain('DOCPROPERTY Branch')
  })

  it('is known again when it comes back', async () => {
    const cli = await createSampleCli()
    await writeTemplate(cli, paragraph('{title}'))
    await exportRole(cli)
    const [name] = await readdir(join(cli.folder, 'out'))
    const { stdout } = await cli.run('what-is', join('out', name!))
    expect(stdout).toContain('Chief of Technology')
    expect(stdout).not.toContain('known by its text')
  })

  it('writes nothing and names the faults of a template that can’t be filled', async () => {
    const cli = await createSampleCli()
    await writeTemplate(cli, paragraph('{titel}'))
    const { exitStatus, stderr } = await exportRole(cli)
    expect(exitStatus).toBe(1)
    expect(stderr).toContain('{titel} in the text, paragraph 1')
    expect(stderr).toContain('“title”')
    expect(await readdir(join(cli.folder, 'out')).catch(() => [])).toEqual([])
  })

  it('asks about a withheld client whose name stands in the template itself', async () => {
    const cli = await createSampleCli()
    const [agency] = await list(cli, 'agencies')
    await writeTemplate(cli, paragraph('{title}') + paragraph('Written for Northwind'))
    const { exitStatus, stderr } = await exportRole(cli, '--agency', agency!.id)
    expect(exitStatus).toBe(1)
    expect(stderr).toContain('Word template')
    expect(stderr).toContain('[Northwind]')
  })
})

describe('check-template', () => {
  it('lists what is wrong as data, without a workspace', async () => {
    const cli = await createSampleCli()
    await writeTemplate(cli, paragraph('{title} {clint}'))
    const { value, exitStatus } = await cli.runJson('check-template', 'own.docx')
    expect(exitStatus).toBe(1)
    expect(value).toMatchObject({
      canBeFilled: false,
      placeholders: ['title'],
      problems: [{ kind: 'unknown', nearest: 'client', place: 'body', paragraph: 1 }],
    })
  })

  it('says so if all is well', async () => {
    const cli = await createSampleCli()
    await writeTemplate(cli, paragraph('{title}'))
    const { stdout, exitStatus } = await cli.run('check-template', 'own.docx')
    expect(exitStatus).toBe(0)
    expect(stdout).toContain('{title}')
  })

  it('fails for a file that is not there', async () => {
    const cli = await createSampleCli()
    expect((await cli.run('check-template', 'nowhere.docx')).exitStatus).toBe(1)
  })
})
