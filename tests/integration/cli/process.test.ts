import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { textMatching } from '../../helpers/matchers'
import { bundleProgram } from '../../helpers/bundleProgram'
import { createTemporaryFolder } from '../store/temporaryWorkspace'

let program: string
beforeAll(async () => {
  program = await bundleProgram('electron/cli/cli.ts')
})

const run = (folder: string, args: string[], input = '') =>
  spawnSync(process.execPath, [program, '--workspace', 'ws', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })

describe('the command line as a process', () => {
  it('reads standard input, and prints one JSON value and nothing else', async () => {
    const folder = await createTemporaryFolder()
    expect(run(folder, ['init', '--json'])).toMatchObject({ status: 0, stderr: '' })
    const { stdout, stderr, status } = run(
      folder,
      ['import-posting', '-', '--json'],
      'Leiterin Datenschutz – 数据\n',
    )
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(JSON.parse(stdout)).toMatchObject({ roles: [{ title: 'Leiterin Datenschutz – 数据' }] })
  })

  it('prints errors on standard error only, and ends with their status', async () => {
    const folder = await createTemporaryFolder()
    expect(run(folder, ['verify'])).toMatchObject({
      stdout: '',
      stderr: textMatching(/^error \[folder-missing\]: /),
      status: 1,
    })
  })
})
