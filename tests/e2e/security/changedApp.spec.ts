import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, open, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { appUnderTest } from '../../../scripts/setup/electron/electronRuntime.mjs'
import { createSandbox, removeSandbox } from '../support/launch'

const { executablePath, args, packaged } = appUnderTest()

test.skip(!packaged || process.platform !== 'linux', 'only a packaged app has an archive')

/** Clones the packaged app, with its resources copied and everything else linked; returns the executable. */
const copyApp = async (folder: string): Promise<string> => {
  const from = dirname(executablePath)
  for (const name of await readdir(from)) {
    const target = join(folder, name)
    if (name === 'resources' || name === basename(executablePath))
      await cp(join(from, name), target, { recursive: true })
    else await symlink(join(from, name), target)
  }
  return join(folder, basename(executablePath))
}

const changeOneByte = async (file: string, at: number): Promise<void> => {
  const handle = await open(file, 'r+')
  const byte = Buffer.alloc(1)
  await handle.read(byte, 0, 1, at)
  byte[0] = (byte[0] ?? 0) ^ 1
  await handle.write(byte, 0, 1, at)
  await handle.close()
}

/** Asks the app to print an invalid document, and returns its exit status and its output. */
const runPrintJob = async (program: string, root: string): Promise<[unknown, string]> => {
  const job = join(root, 'job.json')
  await writeFile(job, '{}')
  const app = spawn(program, [...args, `--print-job=${job}`])
  let said = ''
  app.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [status] = (await once(app, 'close')) as unknown[]
  return [status, said]
}

test('a packaged app with one changed byte says so and does not work', async () => {
  const { root, userData } = await createSandbox()
  const folder = join(root, 'app')
  await mkdir(folder)
  const program = await copyApp(folder)
  expect(await runPrintJob(program, root)).toEqual([
    1,
    expect.stringContaining('print job is invalid'),
  ])

  const archive = join(folder, 'resources', 'app.asar')
  const middle = Math.floor((await stat(archive)).size / 2)
  await changeOneByte(archive, middle)
  expect(await runPrintJob(program, root)).toEqual([
    1,
    expect.stringContaining('has been modified or damaged'),
  ])

  const app = spawn(program, [...args, `--user-data-dir=${userData}`])
  let said = ''
  app.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  await expect.poll(() => said).toContain('Rolebench has been modified or damaged')
  // The message stays open until somebody closes it.
  app.kill('SIGKILL')
  await once(app, 'close')
  expect(await readFile(join(userData, 'recent-workspaces.json')).catch(() => null)).toBeNull()

  await changeOneByte(archive, middle)
  expect(await runPrintJob(program, root)).toEqual([
    1,
    expect.stringContaining('print job is invalid'),
  ])
  await writeFile(`${archive}.sha256`, '')
  expect(await runPrintJob(program, root)).toEqual([
    1,
    expect.stringContaining('has been modified or damaged'),
  ])
  await removeSandbox({ root, userData, documents: '' })
})
