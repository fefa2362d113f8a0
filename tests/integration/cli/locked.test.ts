import { hostname } from 'node:os'
import { describe, expect, it } from 'vitest'
import { readTree } from '../store/temporaryWorkspace'
import { createSampleCli, holdWorkspace, writePosting } from './testCli'

describe('while the app has the workspace open', () => {
  it('reads, compares, verifies and exports', async () => {
    const cli = await createSampleCli()
    await holdWorkspace(cli)
    const before = await readTree(cli.workspaceFolder)
    for (const args of [['list', 'roles'], ['compare', 'Head of Data'], ['verify']])
      expect((await cli.runJson(...args)).exitStatus).toBe(0)
    const args = ['export', 'Head of Data', '--format', 'md', '--out', 'out']
    expect(await cli.runJson(...args)).toMatchObject({ value: { logged: false }, exitStatus: 0 })
    expect(await readTree(cli.workspaceFolder)).toEqual(before)
  })

  it('says that an export was not logged', async () => {
    const cli = await createSampleCli()
    await holdWorkspace(cli)
    const { stderr } = await cli.run('export', 'Head of Data', '--format', 'md', '--out', 'out')
    expect(stderr).toContain('note: Not entered in the log')
  })

  it('does not write, and says who has it open', async () => {
    const cli = await createSampleCli({ standardInput: writePosting('Head of Data') })
    const holder = await holdWorkspace(cli)
    const { stderr, exitStatus } = await cli.run('import-posting', '-')
    expect(exitStatus).toBe(2)
    expect(stderr).toContain('error [locked]')
    expect(stderr).toContain(hostname())
    expect(holder.collection('roles').list()).toHaveLength(4)
  })

  it('writes again once the app has closed it', async () => {
    const cli = await createSampleCli({ standardInput: writePosting('Head of Data') })
    const holder = await holdWorkspace(cli)
    await holder.close()
    expect((await cli.run('import-posting', '-')).exitStatus).toBe(0)
  })
})
