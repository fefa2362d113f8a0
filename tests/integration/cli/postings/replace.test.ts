import { describe, expect, it } from 'vitest'
import { createSampleCli, list } from '../testCli'

type Cli = Awaited<ReturnType<typeof createSampleCli>>

const listRoles = async (cli: Cli): Promise<unknown> => list(cli, 'roles')

const title = 'Chief of Technology'

describe('replace', () => {
  it('says what would change and changes nothing with --dry-run', async () => {
    const cli = await createSampleCli()
    const before = await listRoles(cli)
    const { value, exitStatus } = await cli.runJson(
      ...['replace', 'technology', 'Engineering', '--role', title, '--dry-run'],
    )
    expect(exitStatus).toBe(0)
    expect(value).toMatchObject({ isDryRun: true, roles: [{ title }], left: [] })
    expect(await listRoles(cli)).toEqual(before)
  })

  it('replaces in one role or in all', async () => {
    const cli = await createSampleCli()
    const { stdout } = await cli.run('replace', title, 'CTO', '--match-case', '--role', title)
    expect(stdout).toMatch(/- Chief of Technology\n\s+\+ CTO/)
    expect(stdout).toMatch(/Replaced \d+ in 1 role\./)
    expect(await listRoles(cli)).toContainEqual(expect.objectContaining({ title: 'CTO' }))
    const again = await cli.run('replace', 'CTO', title, '--whole-words')
    expect(again.exitStatus).toBe(0)
    expect(await listRoles(cli)).toContainEqual(expect.objectContaining({ title }))
  })

  it.each([
    ['no words', ['', 'x']],
    ['only one argument', ['x']],
    ['an unknown role', ['a', 'b', '--role', 'Nobody']],
  ])('refuses %s', async (_, words) => {
    const cli = await createSampleCli()
    expect((await cli.run('replace', ...words)).exitStatus).toBe(1)
  })
})
