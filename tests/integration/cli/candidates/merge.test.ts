import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestCli, list, writePosting, type TestCli } from '../testCli'

const writeCv = (name: string, mail: string, extra = ''): string =>
  `Name: ${name}\nE-Mail: ${mail}\n${extra}\n## Berufserfahrung\n\n09.2015 – 12.2018: Koch, Hotel Anker GmbH\n\n- Küche für 80 Gäste\n\n## Kenntnisse\n\nBacken, Kochen, Planung\n`

const idSchema = z.object({ candidates: z.array(z.object({ id: z.string() })) })

const importCv = async (cli: TestCli, file: string, text: string, ...options: string[]) => {
  await writeFile(join(cli.folder, file), text)
  return (await cli.runJson('import-candidates', file, ...options)).value
}

const importOne = async (cli: TestCli, file: string, text: string, ...options: string[]) =>
  idSchema.parse(await importCv(cli, file, text, ...options)).candidates[0]?.id ?? ''

/** Two records of one person, both put forward for the same role, and the second one for another. */
const createTwo = async () => {
  const cli = await createTestCli()
  await cli.run('init')
  for (const title of ['Koch', 'Küchenchef']) {
    await writeFile(join(cli.folder, 'role.md'), writePosting(title))
    await cli.run('import-posting', 'role.md')
  }
  const a = await importOne(cli, 'a.md', writeCv('Ada Krug', 'a@example.org'), '--role', 'Koch')
  const b = await importOne(
    cli,
    'b.md',
    writeCv('Ada Krug', 'b@example.org', 'Telefon: +49 30 23125142\n'),
    '--role',
    'Koch',
  )
  await cli.run('add-activity', 'Asked for a date', '--candidate', b)
  return { cli, a, b }
}

const listAll = async (cli: TestCli) => ({
  candidates: (await list(cli, 'candidates')).map(({ id }) => id).sort(),
  applications: (await list(cli, 'applications')).length,
})

describe('merge', () => {
  it('lets what the other record has follow, and can be taken back', async () => {
    const { cli, a, b } = await createTwo()
    const before = await listAll(cli)
    const shown = (await cli.runJson('show', a)).value
    const { value, exitStatus } = await cli.runJson('merge', a, b)
    expect(exitStatus).toBe(0)
    expect(value).toMatchObject({ id: a, removed: b })
    expect(await listAll(cli)).toEqual({ candidates: [a], applications: 1 })
    expect((await cli.runJson('show', a)).value).toMatchObject({
      contact: { email: 'a@example.org', otherEmails: ['b@example.org'], phone: '+49 30 23125142' },
      attachments: [{ fileName: 'a.md' }, { fileName: 'b.md' }],
    })
    const told = await cli.run('activities', '--candidate', a)
    expect(told.stdout).toContain('Asked for a date')
    expect((await cli.run('verify')).exitStatus).toBe(0)

    await writeFile(join(cli.folder, 'merged.json'), JSON.stringify(value))
    expect((await cli.run('merge', '--undo', 'merged.json')).exitStatus).toBe(0)
    expect(await listAll(cli)).toEqual(before)
    const { contact, attachments } = z.record(z.string(), z.unknown()).parse(shown)
    expect((await cli.runJson('show', a)).value).toMatchObject({ contact, attachments })
    expect((await cli.run('activities', '--candidate', b)).stdout).toContain('Asked for a date')
    expect((await cli.run('verify')).exitStatus).toBe(0)
  })

  it('keeps what was edited since when it is taken back', async () => {
    const { cli, a, b } = await createTwo()
    const { value } = await cli.runJson('merge', a, b)
    await writeFile(join(cli.folder, 'merged.json'), JSON.stringify(value))
    await writeFile(join(cli.folder, 'letter.txt'), 'Dear all')
    await cli.run('attach', a, 'letter.txt')
    await cli.run('merge', '--undo', 'merged.json')
    expect((await cli.runJson('show', a)).value).toMatchObject({
      attachments: [{ fileName: 'a.md' }, { fileName: 'letter.txt' }],
    })
  })

  it('says what would change, and changes nothing', async () => {
    const { cli, a, b } = await createTwo()
    const before = await listAll(cli)
    const { value } = await cli.runJson('merge', a, b, '--take', 'email', '--dry-run')
    expect(value).toMatchObject({ differences: [{ field: 'email', side: 'other' }, {}] })
    expect(await listAll(cli)).toEqual(before)
  })

  it('refuses one record given twice, and a field that is none', async () => {
    const { cli, a, b } = await createTwo()
    expect((await cli.run('merge', a, a)).exitStatus).toBe(1)
    expect((await cli.run('merge', a, b, '--take', 'shoes')).exitStatus).toBe(1)
  })
})

describe('a candidate who comes again', () => {
  it('updates the record, keeps both files and what was replaced', async () => {
    const cli = await createTestCli()
    await cli.run('init')
    const first = writeCv('Ada Krug', 'a@example.org', 'Wohnort: 89073 Ulm\n')
    const id = await importOne(cli, 'a.md', first)
    const again = first.replace('89073 Ulm', '28195 Bremen').replace('Backen', 'Grillen')
    const value = await importCv(cli, 'b.md', again)
    expect(value).toMatchObject({ candidates: [], updated: [{ id, file: 'b.md' }], duplicates: [] })
    expect((await cli.runJson('show', id)).value).toMatchObject({
      location: '28195 Bremen',
      skills: ['Backen', 'Kochen', 'Planung', 'Grillen'],
      attachments: [{ fileName: 'a.md' }, { fileName: 'b.md' }],
    })
    const told = await cli.run('activities', '--candidate', id)
    expect(told.stdout).toContain('Location: 89073 Ulm')
  })
})
