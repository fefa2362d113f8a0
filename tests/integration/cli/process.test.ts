import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../../../scripts/setup/build.mjs'
import { projectRoot } from '../../../scripts/setup/paths.mjs'
import { textMatching } from '../../helpers/matchers'
import { createTemporaryFolder } from '../store/temporaryWorkspace'
import { writePosting } from './testCli'

const program = join(projectRoot, 'out', 'main', 'cli.js')

// With the worker that reads postings beside it.
beforeAll(() => buildIfStale(), 120_000)

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
      writePosting('Leiterin Datenschutz – 数据'),
    )
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(JSON.parse(stdout)).toMatchObject({ roles: [{ title: 'Leiterin Datenschutz – 数据' }] })
  })

  it('exits quietly when its reader closes the pipe', async () => {
    const folder = await createTemporaryFolder()
    run(folder, ['init', '--sample'])
    const child = spawn(process.execPath, [program, '--workspace', 'ws', 'list', 'roles'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.destroy()
    const said = text(child.stderr)
    const [status] = (await once(child, 'close')) as [number]
    expect({ status, said: await said }).toEqual({ status: 0, said: '' })
  })

  it('ends although a record in the folder never answers', async () => {
    const folder = await createTemporaryFolder()
    run(folder, ['init', '--sample'])
    spawnSync('mkfifo', [join(folder, 'ws', 'candidates', 'x.json')])
    const { stdout, status } = run(folder, ['list', 'candidates', '--json'])
    expect({ status, hasNames: stdout.includes('"name"') }).toEqual({ status: 0, hasNames: true })
    expect(run(folder, ['verify']).stdout).toContain(join('candidates', 'x.json'))
  })

  it('makes the whole sample after an earlier attempt was killed', async () => {
    const folder = await createTemporaryFolder()
    const child = spawn(process.execPath, [program, '--workspace', 'ws', 'init', '--sample'], {
      cwd: folder,
      stdio: 'ignore',
    })
    const ended = once(child, 'close')
    for await (const { filename } of watch(folder, { signal: AbortSignal.timeout(60_000) }))
      if (filename?.startsWith('.rolebench-sample-')) break
    child.kill('SIGKILL')
    expect(await ended).toEqual([null, 'SIGKILL'])
    expect(run(folder, ['list', 'roles'])).toMatchObject({ status: 1 })
    expect(run(folder, ['init', '--sample'])).toMatchObject({ status: 0, stderr: '' })
    expect(run(folder, ['list', 'applications', '--json']).stdout).toContain('"roleId"')
    expect(run(folder, ['verify'])).toMatchObject({ status: 0 })
  })

  it('prints errors on standard error only, and exits with their status', async () => {
    const folder = await createTemporaryFolder()
    expect(run(folder, ['verify'])).toMatchObject({
      stdout: '',
      stderr: textMatching(/^error \[folder-missing\]: /),
      status: 1,
    })
  })
})
