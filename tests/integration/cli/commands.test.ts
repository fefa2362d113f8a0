import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { roleSchema } from '@shared/model/role'
import {
  anyArray,
  anyNumber,
  anyText,
  arrayWith,
  objectWith,
  textContaining,
} from '../../helpers/matchers'
import { readTree } from '../store/temporaryWorkspace'
import { createSampleCli, createTestCli, list, writePosting, type TestCli } from './testCli'

const findRoleId = async (cli: TestCli, title: string) =>
  (await list(cli, 'roles')).find((role) => role['title'] === title)!.id

describe('init', () => {
  it('makes an empty workspace, named after its folder', async () => {
    const cli = await createTestCli()
    expect(await cli.runJson('init')).toMatchObject({
      value: { name: 'ws', location: cli.workspaceFolder, counts: { roles: 0, candidates: 0 } },
      error: null,
      exitStatus: 0,
    })
  })

  it('fills it with the sample when asked', async () => {
    const cli = await createTestCli()
    const { value } = await cli.runJson('init', '--sample', '--name', 'Try')
    expect(value).toMatchObject({ name: 'Try', counts: { roles: 4, candidates: 12, agencies: 2 } })
  })

  it('leaves a workspace that is there alone', async () => {
    const cli = await createSampleCli()
    const before = await readTree(cli.workspaceFolder)
    expect(await cli.runJson('init')).toMatchObject({
      error: { error: { code: 'exists' } },
      exitStatus: 1,
    })
    expect(await readTree(cli.workspaceFolder)).toEqual(before)
  })
})

describe('import-posting', () => {
  it('makes a role of each file and tells their ids', async () => {
    const cli = await createTestCli()
    await cli.run('init')
    await writeFile(join(cli.folder, 'a.txt'), writePosting('Head of Data'))
    await writeFile(join(cli.folder, 'b.md'), writePosting('People Partner'))
    const { value, exitStatus } = await cli.runJson('import-posting', 'a.txt', 'b.md')
    expect(exitStatus).toBe(0)
    expect(value).toMatchObject({
      roles: [{ title: 'Head of Data' }, { title: 'People Partner' }],
    })
    expect(await list(cli, 'roles')).toHaveLength(2)
  })

  it('reads standard input for -', async () => {
    const cli = await createTestCli({ standardInput: writePosting('Head of Data') })
    await cli.run('init')
    const { value } = await cli.runJson('import-posting', '-')
    expect(value).toMatchObject({ roles: [{ title: 'Head of Data' }] })
  })

  it('imports the good files when one is bad, and names the bad one', async () => {
    const cli = await createTestCli()
    await cli.run('init')
    await writeFile(join(cli.folder, 'good.txt'), writePosting('Head of Data'))
    await writeFile(join(cli.folder, 'bad.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46]))
    const result = await cli.runJson('import-posting', 'bad.txt', 'good.txt')
    expect(result).toMatchObject({
      value: { roles: [{ title: 'Head of Data' }] },
      error: { error: { code: 'invalid-input', message: textContaining('bad.txt') } },
      exitStatus: 1,
    })
  })

  it('says on standard error what was left out and what fits no field', async () => {
    const cli = await createTestCli({
      standardInput: `Back to Home\n\n${writePosting('Head of Data')}`,
    })
    await cli.run('init')
    await writeFile(
      join(cli.folder, 'stray.txt'),
      `${writePosting('Head of Data')}\n\nLocation: Leeds\nLocation: York and, at times, Hull\n`,
    )
    const { stdout, stderr } = await cli.run('import-posting', '-', 'stray.txt')
    expect(stdout).toMatch(/^\S{16} {2}Head of Data\n\S{16} {2}Head of Data$/)
    expect(stderr).toContain('note: -: Left out, because it belongs to the page: “Back to Home”.')
    expect(stderr).toContain('note: stray.txt: 1 line fits no field.')
    const { value, error } = await cli.runJson('import-posting', 'stray.txt')
    expect(value).toMatchObject({ warnings: [textContaining('fits no field')] })
    expect(error).toBeNull()
  })

  it('makes a role of each role of a page', async () => {
    const text = `${writePosting('Office Manager (m/f/d)')}\n\n${writePosting('Payroll Clerk (m/f/d)')}`
    const cli = await createTestCli({ standardInput: text })
    await cli.run('init')
    const { value } = await cli.runJson('import-posting', '-')
    expect(value).toMatchObject({
      roles: [{ title: 'Office Manager (m/f/d)' }, { title: 'Payroll Clerk (m/f/d)' }],
    })
  })

  it('refuses a page without an advert, unless forced', async () => {
    const cli = await createTestCli({ standardInput: 'We had a lovely day at the lake.\n' })
    await cli.run('init')
    expect(await cli.runJson('import-posting', '-')).toMatchObject({
      value: { roles: [] },
      error: {
        error: { code: 'invalid-input', message: textContaining('not read like a posting') },
      },
      exitStatus: 1,
    })
    expect(await cli.runJson('import-posting', '-', '--force')).toMatchObject({
      value: { roles: [{}] },
      exitStatus: 0,
    })
  })

  it('adds to a present role what is new, and says what', async () => {
    const cli = await createTestCli({ standardInput: writePosting('Head of Data') })
    await cli.run('init')
    await cli.run('import-posting', '-')
    const more = `${writePosting('Head of Data')}- A bicycle\n\nLocation: Leeds\n`
    await writeFile(join(cli.folder, 'more.txt'), more)
    const added = [
      { field: 'Location', lines: ['Leeds'] },
      { field: 'What is offered', lines: ['A bicycle'] },
    ]
    const { value } = await cli.runJson('import-posting', 'more.txt', '--into', 'Head of Data')
    expect(value).toMatchObject({ roles: [{ title: 'Head of Data' }], added })
    const again = await cli.runJson('import-posting', 'more.txt', '--into', 'Head of Data')
    expect(again).toMatchObject({ value: { added: [] }, exitStatus: 0 })
    expect(await list(cli, 'roles')).toHaveLength(1)
  })

  it('adds no page with several roles to one, and none to a role that is not there', async () => {
    const two = `${writePosting('Office Manager (m/f/d)')}\n\n${writePosting('Payroll Clerk (m/f/d)')}`
    const cli = await createTestCli({ standardInput: two })
    await cli.run('init')
    await writeFile(join(cli.folder, 'one.txt'), writePosting('Head of Data'))
    expect(await cli.runJson('import-posting', '-', '--into', 'Head of Data')).toMatchObject({
      error: { error: { code: 'invalid-input' } },
      exitStatus: 1,
    })
    expect(await cli.runJson('import-posting', 'one.txt', '--into', 'Nobody')).toMatchObject({
      error: { error: { code: 'not-found' } },
      exitStatus: 1,
    })
  })

  it('refuses empty standard input', async () => {
    const cli = await createTestCli({ standardInput: ' \n' })
    await cli.run('init')
    expect((await cli.runJson('import-posting', '-')).exitStatus).toBe(1)
    expect(await list(cli, 'roles')).toEqual([])
  })
})

describe('list', () => {
  it.each(['roles', 'candidates', 'applications', 'agencies', 'submissions'])(
    'prints the %s as one array, and as a table',
    async (kind) => {
      const cli = await createSampleCli()
      const rows = await list(cli, kind)
      expect(rows).toHaveLength({ roles: 4, agencies: 2, submissions: 0 }[kind] ?? 12)
      const { stdout } = await cli.run('list', kind)
      expect(stdout.split('\n')).toHaveLength(rows.length + 1)
    },
  )

  it('names role and candidate of an application', async () => {
    const [application] = await list(await createSampleCli(), 'applications')
    expect(application).toMatchObject({
      roleTitle: 'Chief of Technology',
      candidateName: 'Amara Okafor',
    })
  })
})

describe('show', () => {
  it('prints the record itself, found by the beginning of its id', async () => {
    const cli = await createSampleCli()
    const id = await findRoleId(cli, 'Head of Data')
    const { value } = await cli.runJson('show', id.slice(0, 14))
    expect(roleSchema.parse(value)).toMatchObject({ id, client: 'Lumen Health' })
    expect((await cli.run('show', id)).stdout).toContain('client: Lumen Health')
  })

  it('shows records of every kind', async () => {
    const cli = await createSampleCli()
    for (const kind of ['candidates', 'applications', 'agencies']) {
      const [row] = await list(cli, kind)
      expect((await cli.runJson('show', row!.id)).value).toMatchObject({ id: row!.id, rev: 1 })
    }
  })

  it('refuses an unknown id', async () => {
    const cli = await createSampleCli()
    expect(await cli.runJson('show', 'nonesuch')).toMatchObject({
      value: null,
      error: { error: { code: 'not-found' } },
      exitStatus: 1,
    })
  })

  it('refuses the beginning of several ids and names them', async () => {
    const cli = await createSampleCli()
    const rows = [...(await list(cli, 'candidates')), ...(await list(cli, 'applications'))]
    const letter = rows
      .map(({ id }) => id[0]!)
      .find((first, index, all) => all.indexOf(first) !== index)!
    const result = await cli.run('show', letter)
    expect(result.exitStatus).toBe(1)
    for (const { id } of rows.filter((row) => row.id.startsWith(letter)))
      expect(result.stderr).toContain(id)
  })
})

describe('compare', () => {
  it('prints the whole comparison', async () => {
    const cli = await createSampleCli()
    const { value } = await cli.runJson('compare', 'Chief of Technology')
    expect(value).toMatchObject({
      role: { title: 'Chief of Technology' },
      criteria: arrayWith(
        objectWith({ label: 'Cloud architecture', importance: 'required', weight: 1 }),
      ),
      applications: arrayWith(
        objectWith({
          candidateName: 'Δήμητρα Παπαδοπούλου',
          total: anyNumber,
          range: { min: anyNumber, max: anyNumber },
          coverage: anyNumber,
          robustness: anyNumber,
          gaps: [anyText],
          unknowns: [anyText, anyText],
          results: anyArray,
        }),
      ),
    })
  })

  it('says gaps and missing evidence in words, for people', async () => {
    const cli = await createSampleCli()
    const { stdout } = await cli.run('compare', 'Chief of Technology')
    expect(stdout).toContain('2.0 gap')
    expect(stdout).toContain('no evidence')
    expect(stdout).toContain('3.5 spread 3')
  })

  it('wants an id where two roles have the title', async () => {
    const cli = await createTestCli({ standardInput: writePosting('Head of Data') })
    await cli.run('init')
    await cli.run('import-posting', '-', '-')
    const [role] = await list(cli, 'roles')
    const ambiguous = await cli.run('compare', 'Head of Data')
    expect(ambiguous).toMatchObject({ exitStatus: 1, stderr: textContaining(role!.id) })
    expect(await cli.run('compare', role!.id)).toMatchObject({
      exitStatus: 0,
      stdout: 'Head of Data: no candidates yet.',
    })
  })
})

describe('verify', () => {
  it('finds nothing wrong in the sample', async () => {
    const cli = await createSampleCli()
    expect(await cli.runJson('verify')).toMatchObject({
      value: { counts: { roles: 4, candidates: 12 }, findings: [] },
      exitStatus: 0,
    })
  })

  it('ends with 1 on a finding and changes nothing', async () => {
    const cli = await createSampleCli()
    const [candidate] = await list(cli, 'candidates')
    const path = join(cli.workspaceFolder, 'candidates', `${candidate!.id}.json`)
    await writeFile(path, '{"half')
    const before = await readTree(cli.workspaceFolder)
    const { value, exitStatus } = await cli.runJson('verify')
    expect(exitStatus).toBe(1)
    expect(value).toMatchObject({
      findings: arrayWith(objectWith({ kind: 'damaged' })),
    })
    expect(await readTree(cli.workspaceFolder)).toEqual(before)
  })
})

describe('a folder without a workspace', () => {
  it('is bad input for every command that needs one', async () => {
    const cli = await createTestCli()
    expect((await cli.runJson('list', 'roles')).error).toMatchObject({
      error: { code: 'folder-missing' },
    })
    await mkdir(cli.workspaceFolder)
    for (const args of [['list', 'roles'], ['verify'], ['show', 'a'], ['import-posting', '-']])
      expect(await cli.runJson(...args)).toMatchObject({
        value: null,
        error: { error: { code: 'no-workspace' } },
        exitStatus: 1,
      })
  })
})
