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
  it('creates an empty workspace, named after its folder', async () => {
    const cli = await createTestCli()
    expect(await cli.runJson('init')).toMatchObject({
      value: { name: 'ws', location: cli.workspaceFolder, counts: { roles: 0, candidates: 0 } },
      error: null,
      exitStatus: 0,
    })
  })

  it('fills it with the sample on request', async () => {
    const cli = await createTestCli()
    const { value } = await cli.runJson('init', '--sample', '--name', 'Try')
    expect(value).toMatchObject({ name: 'Try', counts: { roles: 4, candidates: 12, agencies: 2 } })
  })

  it('leaves an existing workspace alone', async () => {
    const cli = await createSampleCli()
    const before = await readTree(cli.workspaceFolder)
    expect(await cli.runJson('init')).toMatchObject({
      error: { error: { code: 'exists' } },
      exitStatus: 1,
    })
    expect(await readTree(cli.workspaceFolder)).toEqual(before)
  })
})

describe('list', () => {
  it.each(['roles', 'candidates', 'applications', 'agencies', 'sentPostings'])(
    'prints the %s as one array, and as a table',
    async (kind) => {
      const cli = await createSampleCli()
      const rows = await list(cli, kind)
      expect(rows).toHaveLength({ roles: 4, agencies: 2, sentPostings: 0 }[kind] ?? 12)
      const { stdout } = await cli.run('list', kind)
      expect(stdout.split('\n')).toHaveLength(rows.length + 1)
    },
  )

  it('names the role and the candidate of an application', async () => {
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

  it('refuses an ambiguous beginning of an id and names the candidates', async () => {
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

  it('puts gaps and missing evidence in words, for people', async () => {
    const cli = await createSampleCli()
    const { stdout } = await cli.run('compare', 'Chief of Technology')
    expect(stdout).toContain('2.0 gap')
    expect(stdout).toContain('no evidence')
    expect(stdout).toContain('3.5 spread 3')
  })

  it('requires an id if two roles have the title', async () => {
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

  it('exits with 1 on a finding and changes nothing', async () => {
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
  it('is invalid input for every command that needs one', async () => {
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
