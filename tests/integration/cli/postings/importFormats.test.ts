import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textMatching } from '../../../helpers/matchers'
import { createTestCli, list, writePosting } from '../testCli'

const documents = resolve(import.meta.dirname, '../../../fixtures/documents')

/** Documents that other programs made, with the title of the role in each. */
const made: [string, RegExp][] = [
  ['en-nurse.docx', /^Staff Nurse/u],
  ['nl-magazijn.odt', /^Magazijnmedewerker/u],
  ['el-waiter.rtf', /^Σερβιτόρος/u],
  ['en-welder.pdf', /^MIG\/TIG Welder/u],
  ['sv-svetsare.eml', /^Svetsare/u],
  ['en-developer.html', /Senior Backend Engineer/u],
]

describe('import-posting', () => {
  it.each(made)('makes a role of %s', async (name, title) => {
    const cli = await createTestCli()
    await cli.run('init')
    await writeFile(join(cli.folder, name), await readFile(join(documents, name)))
    expect((await cli.runJson('import-posting', name)).exitStatus).toBe(0)
    const [role, ...others] = await list(cli, 'roles')
    expect(others).toEqual([])
    expect(role).toMatchObject({ title: textMatching(title) })
    const { value } = await cli.runJson('show', role!.id)
    expect(JSON.stringify(value).length).toBeGreaterThan(1_000)
  })

  it('makes a role of each of many files of different formats, and adds one to a present role', async () => {
    const cli = await createTestCli()
    await cli.run('init')
    await writeFile(join(cli.folder, 'own.md'), writePosting('Staff Nurse'))
    await cli.run('import-posting', 'own.md')
    const [own] = await list(cli, 'roles')
    for (const [name] of made)
      await writeFile(join(cli.folder, name), await readFile(join(documents, name)))
    const { exitStatus } = await cli.runJson('import-posting', ...made.map(([name]) => name))
    expect(exitStatus).toBe(0)
    expect(await list(cli, 'roles')).toHaveLength(1 + made.length)
    const into = await cli.runJson('import-posting', 'en-nurse.docx', '--into', own!.id)
    expect(into.exitStatus).toBe(0)
    expect(await list(cli, 'roles')).toHaveLength(1 + made.length)
  })
})
