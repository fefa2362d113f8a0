import { describe, expect, it } from 'vitest'
import { inProcessReading } from '../../helpers/inProcessReading'
import { createInProcessSpelling } from '../../helpers/inProcessSpelling'
import { runCli } from '@electron/cli/runCli'
import { textMatching } from '../../helpers/matchers'
import { createSampleCli } from './testCli'

const run = (...args: string[]) =>
  runCli(args, {
    folder: '/',
    variables: {},
    readStandardInput: () => Promise.resolve(''),
    reading: inProcessReading,
    spelling: createInProcessSpelling(),
  })

describe('the command line', () => {
  it('prints its usage', async () => {
    const { stdout, stderr, exitStatus } = await run('--help')
    expect({ stderr, exitStatus }).toEqual({ stderr: '', exitStatus: 0 })
    for (const word of ['init', 'import-posting', 'list', 'show', 'compare', 'export', 'verify'])
      expect(stdout).toContain(word)
  })

  it('prints its version', async () => {
    expect(await run('--version')).toMatchObject({
      stdout: textMatching(/^\d+\.\d+\.\d+/),
      exitStatus: 0,
    })
  })

  it.each([
    ['no command', ['--workspace', 'ws']],
    ['an unknown command', ['--workspace', 'ws', 'frobnicate']],
    ['an unknown option', ['--workspace', 'ws', 'verify', '--fast']],
    ['an option of another command', ['--workspace', 'ws', 'verify', '--overwrite']],
    ['no workspace', ['verify']],
    ['an option without its value', ['verify', '--workspace']],
  ])('refuses %s with the usage', async (_, args) => {
    const { stdout, stderr, exitStatus } = await run(...args)
    expect({ stdout, exitStatus }).toEqual({ stdout: '', exitStatus: 1 })
    expect(stderr).toContain('error [invalid-input]')
    expect(stderr).toContain('Usage: rolebench')
  })

  it('refuses in JSON only if JSON was requested', async () => {
    const { stdout, stderr } = await run('frobnicate', '--json')
    expect(stdout).toBe('')
    expect(JSON.parse(stderr)).toEqual({
      error: { code: 'invalid-input', message: 'No command frobnicate.' },
    })
  })

  it.each([
    [['list']],
    [['list', 'people']],
    [['list', 'roles', 'candidates']],
    [['show']],
    [['compare']],
    [['export', '--out', 'x']],
    [['import-posting']],
  ])('refuses the arguments %j', async (args) => {
    const cli = await createSampleCli()
    const { exitStatus, stderr } = await cli.run(...args)
    expect(exitStatus).toBe(1)
    expect(stderr).toContain('error [invalid-input]')
  })
})
