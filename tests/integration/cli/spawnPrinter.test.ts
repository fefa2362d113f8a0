import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSpawnPrinter } from '@electron/cli/spawnPrinter'
import type { PrintRequest } from '@electron/documents/pdf/printRequest'
import { textContaining } from '../../helpers/matchers'
import { createTemporaryFolder, expectFailure, expectOk } from '../store/temporaryWorkspace'
import { createSampleCli } from './testCli'

const request: PrintRequest = {
  html: '<p>Hello</p>',
  title: 'Posting',
  language: 'en',
  author: 'Pike',
  keywords: [],
  pageSize: 'A4',
  theme: 'clear',
  brand: null,
  foot: [],
  header: [],
  footer: 'Posting',
  pageNumberWords: { before: '', between: ' / ', after: '' },
  direction: 'ltr',
}

/** A program in place of Electron: reads the job and does with it what `body` says. */
const createPrinter = async (body: string) => {
  const folder = await createTemporaryFolder()
  const program = join(folder, 'printer.cjs')
  const readJob = `
    const fs = require('node:fs')
    const file = process.argv.find((arg) => arg.startsWith('--print-job=')).slice(12)
    const job = JSON.parse(fs.readFileSync(file, 'utf8'))`
  await writeFile(program, `${readJob}\n${body}`)
  const launch = { command: process.execPath, args: [program], env: { ROLEBENCH_TEST: 'given' } }
  return createSpawnPrinter({ ROLEBENCH_ELECTRON: JSON.stringify(launch) })
}

/** A folder for temporary files that nothing else uses. */
const useOwnTemporaryFolder = async () => {
  const folder = await createTemporaryFolder()
  vi.stubEnv('TMPDIR', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  return folder
}

describe('printing in a separate Electron', () => {
  it('passes the job on and returns the PDF', async () => {
    const print = await createPrinter(
      `fs.writeFileSync(job.out, JSON.stringify([job.html, job.pageSize, process.env.ROLEBENCH_TEST]))`,
    )
    const pdf = expectOk(await print(request))
    expect(JSON.parse(Buffer.from(pdf).toString())).toEqual(['<p>Hello</p>', 'A4', 'given'])
  })

  it('leaves no file behind, whether it succeeds or not', async () => {
    const printers = [
      await createPrinter(`fs.writeFileSync(job.out, 'pdf')`),
      await createPrinter('process.exit(1)'),
    ]
    const folder = await useOwnTemporaryFolder()
    const results = await Promise.all(printers.map((print) => print(request)))
    expect(results.map(({ ok }) => ok)).toEqual([true, false])
    expect(await readdir(folder)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('hides the document from other users', async () => {
    const print = await createPrinter(
      `fs.writeFileSync(job.out, (fs.statSync(file).mode & 0o777).toString(8))`,
    )
    const before = process.umask(0)
    const printed = await print(request)
    process.umask(before)
    expect(Buffer.from(expectOk(printed)).toString()).toBe('600')
  })

  it('fails if the program fails, and keeps its output for the log', async () => {
    const print = await createPrinter(`console.error('no display'); process.exit(3)`)
    expect(await print(request)).toMatchObject({
      ok: false,
      error: { code: 'printing', details: { status: 3, said: 'no display\n' } },
    })
  })

  it('fails if the program reports success but there is no PDF', async () => {
    expect(expectFailure(await (await createPrinter(''))(request))).toBe('printing')
  })

  it('fails if the program can’t be started', async () => {
    const launch = { command: '/nonexistent/electron', args: [], env: {} }
    const print = createSpawnPrinter({ ROLEBENCH_ELECTRON: JSON.stringify(launch) })
    expect(expectFailure(await print(request))).toBe('printing')
  })

  it('stops when it is cancelled', async () => {
    const print = await createPrinter('setInterval(() => {}, 1000)')
    const result = await print(request, AbortSignal.timeout(200))
    expect(expectFailure(result)).toBe('cancelled')
  })

  it.each([{}, { ROLEBENCH_ELECTRON: 'nonsense' }])(
    'says that Electron is missing for %j',
    async (variables) => {
      const result = await createSpawnPrinter(variables)(request)
      expect(result).toMatchObject({
        ok: false,
        error: { code: 'printing', message: textContaining('Electron') },
      })
    },
  )
})

describe('export to PDF without Electron', () => {
  it('fails with status 2 and writes no other format either', async () => {
    const cli = await createSampleCli()
    await mkdir(join(cli.folder, 'out'))
    const args = ['export', 'Head of Data', '--format', 'docx,pdf', '--out', 'out']
    expect(await cli.runJson(...args)).toMatchObject({
      value: null,
      error: { error: { code: 'printing' } },
      exitStatus: 2,
    })
    expect(await readdir(join(cli.folder, 'out'))).toEqual([])
  })
})
