import { describe, expect, it } from 'vitest'
import { readTree } from '../store/temporaryWorkspace'
import { createTestCli, holdWorkspace } from './testCli'

const size = ['--roles', '3', '--candidates', '12', '--seed', '7']

describe('generate', () => {
  it('makes a sound workspace of the size asked for', async () => {
    const cli = await createTestCli()
    const { value, exitStatus } = await cli.runJson('generate', ...size)
    expect(exitStatus).toBe(0)
    expect(value).toMatchObject({ roles: 3, candidates: 12 })
    expect(await cli.runJson('verify')).toMatchObject({
      value: { counts: { roles: 3, candidates: 12 }, findings: [] },
    })
  })

  it('makes the same records from the same seed', async () => {
    const listCandidates = async () => {
      const cli = await createTestCli()
      await cli.run('init')
      await cli.run('generate', ...size)
      return (await cli.runJson('list', 'candidates')).value
    }
    expect(await listCandidates()).toEqual(await listCandidates())
  })

  it.each(['-1', '1.5', 'many', '9999999'])('refuses --roles %s', async (number) => {
    const cli = await createTestCli()
    const { exitStatus, stderr } = await cli.run('generate', `--roles=${number}`)
    expect(exitStatus).toBe(1)
    expect(stderr).toContain('--roles')
    expect(await readTree(cli.folder)).toEqual({})
  })

  it('does not write while the app holds the workspace', async () => {
    const cli = await createTestCli()
    await cli.run('init')
    const holder = await holdWorkspace(cli)
    expect((await cli.run('generate', ...size)).stderr).toContain('error [locked]')
    expect(holder.collection('roles').list()).toEqual([])
  })
})
