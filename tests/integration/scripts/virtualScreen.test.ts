import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

const script = path.resolve('scripts/setup/screen/virtualScreen.mjs')
const hasXvfb = spawnSync('Xvfb', ['-version']).error === undefined

const start = (...command: string[]) => spawn(process.execPath, [script, ...command])

async function runToEnd(...command: string[]) {
  const child = start(...command)
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  const [status] = (await once(child, 'close')) as [number]
  return { status, output: output.trim() }
}

/** A process that has ended but was not waited for is a zombie. */
const isAlive = (pid: number): boolean => {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Throws if there is none, or none yet. */
const findChild = (parent: number, name: string): number => {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ')
  const isNamed = (pid: string) => readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === name
  const found = children.find(isNamed)
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return Number(found)
}

describe.skipIf(!hasXvfb)('a command under a virtual screen', () => {
  it('exits with the status of the command', async () => {
    expect((await runToEnd('sh', '-c', 'exit 7')).status).toBe(7)
  })

  it('has its own display, however many start at once', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'rolebench-screens-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    // Each waits for the others: a display whose command has ended may be given to the next one.
    const tellAndWait =
      'echo $DISPLAY; touch "$0/$$"; while [ "$(ls "$0" | wc -l)" -lt 4 ]; do sleep 0.05; done'
    const runs = Array.from({ length: 4 }, () => runToEnd('sh', '-c', tellAndWait, folder))
    const displays = (await Promise.all(runs)).map(({ output }) => output)
    expect(displays.every((display) => /^:\d+$/.test(display))).toBe(true)
    expect(new Set(displays).size).toBe(4)
  })

  it('ends the command when it is ended itself', async () => {
    const child = start('sh', '-c', 'echo $$; exec sleep 60')
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const pid = Number(String(line))
    expect(isAlive(pid)).toBe(true)

    child.kill('SIGTERM')
    await once(child, 'close')
    expect(isAlive(pid)).toBe(false)
  })

  it('leaves no screen behind when it is ended before the command starts', async () => {
    const child = start('sleep', '60')
    const screen = await vi.waitFor(() => findChild(child.pid!, 'Xvfb'), { timeout: 10_000 })
    child.kill('SIGTERM')
    await once(child, 'close')
    await expect.poll(() => isAlive(screen)).toBe(false)
  })

  it('ends the command when the screen ends', async () => {
    const child = start('sh', '-c', 'echo $$ $PPID; exec sleep 60')
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const [pid, wrapper] = String(line).trim().split(' ').map(Number)
    process.kill(findChild(wrapper!, 'Xvfb'))
    const [status] = (await once(child, 'close')) as [number]
    expect(status).toBe(1)
    expect(isAlive(pid!)).toBe(false)
  })

  it('says so if the command can’t be started', async () => {
    expect((await runToEnd('no-such-command')).status).toBe(1)
  })
})
