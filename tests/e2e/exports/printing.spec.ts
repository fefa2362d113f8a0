import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appUnderTest } from '../../../scripts/setup/electron/electronRuntime.mjs'
import { listPdfFonts, readPdfInfo, readPdfOutline, readPdfText } from '../../helpers/documentTools'
import { startCountingServer } from '../support/countingServer'
import { expect, test } from '../support/fixtures'

interface Ended {
  /** Null if it was ended by a signal. */
  status: number | null
  errorOutput: string
}

const createHtml = (host: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A role</title>
<style>@page { size: A4; margin: 20mm 18mm }</style>
<link rel="stylesheet" href="http://${host}/a.css"></head>
<body><h1>Warehouse manager</h1><h2>Duties</h2><p id="said">Printed as it stands.</p>
<img src="http://${host}/a.png" alt=""><iframe src="http://${host}/"></iframe>
<script>document.getElementById('said').textContent = 'Changed by a script.'</script>
<script src="http://${host}/a.js"></script>
<h2 style="break-before: page">Skills</h2><p>On a page of its own: Łódź, Αθήνα.</p>
</body></html>`

const readLastError = (errorOutput: string): unknown =>
  JSON.parse(errorOutput.split('\n').findLast((line) => line.startsWith('{')) ?? 'null')

/** Runs the app as the command line does for a PDF, with a job and no window. */
const runJob = (jobFile: string): Promise<Ended> => {
  const { executablePath, args, env } = appUnderTest()
  return new Promise((resolve) => {
    const child = execFile(
      executablePath,
      [...args, `--print-job=${jobFile}`],
      { env: { ...process.env, ...env } },
      (_error, _output, errorOutput) => resolve({ status: child.exitCode, errorOutput }),
    )
  })
}

const createJob = (html: string, out: string): string =>
  JSON.stringify({
    html,
    title: 'Warehouse manager',
    language: 'en',
    author: 'Northwind',
    keywords: [],
    pageSize: 'A4',
    theme: 'clear',
    brand: null,
    foot: ['Registered in Bristol <1>'],
    header: ['Northwind & Partners', '12 Harbour <Street>'],
    footer: 'Warehouse manager',
    pageNumberWords: { before: 'Page ', between: ' of ', after: '' },
    direction: 'ltr',
    out,
  })

test('prints a job without a window: tagged, outlined, numbered, offline', async ({ sandbox }) => {
  const server = await startCountingServer()
  const jobFile = join(sandbox.root, 'job.json')
  const out = join(sandbox.root, 'out.pdf')
  await writeFile(jobFile, createJob(createHtml(`127.0.0.1:${server.port}`), out))

  const { status, errorOutput } = await runJob(jobFile)

  expect(status, errorOutput).toBe(0)
  const info = await readPdfInfo(out)
  expect(info).toMatchObject({ Tagged: 'yes', Pages: '2' })
  expect(info['Page size']).toContain('A4')
  const text = await readPdfText(out)
  expect(text).toContain('Printed as it stands.')
  expect(text).toContain('Łódź, Αθήνα')
  expect(text).toContain('Northwind & Partners')
  expect(text).toContain('12 Harbour <Street>')
  expect(text).toContain('Registered in Bristol <1>')
  expect(text).toMatch(/Warehouse manager Page 1 of 2/)
  expect(text).toMatch(/Page 2 of 2/)
  expect(await readPdfOutline(out)).toEqual(['Warehouse manager', 'Duties', 'Skills'])
  const fonts = await listPdfFonts(out)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([])
  expect(server.countConnections()).toBe(0)
  await server.stop()
})

test('says as JSON why a job can’t be printed, and leaves no file behind', async ({ sandbox }) => {
  const jobFile = join(sandbox.root, 'job.json')
  const out = join(sandbox.root, 'no-such-folder', 'out.pdf')
  await writeFile(jobFile, createJob('<h1>Warehouse manager</h1>', out))
  const { status, errorOutput } = await runJob(jobFile)
  expect(status).toBe(1)
  expect(readLastError(errorOutput)).toMatchObject({ code: 'folder-missing' })
  expect(await readdir(sandbox.root)).not.toContain('no-such-folder')

  await writeFile(jobFile, '{ "html": 1 }')
  const malformed = await runJob(jobFile)
  expect(malformed.status).toBe(1)
  expect(readLastError(malformed.errorOutput)).toMatchObject({ code: 'invalid-input' })
})

test('prints jobs while the app is open, which keeps its lock and its window', async ({
  app,
  sandbox,
}) => {
  const jobFile = join(sandbox.root, 'job.json')
  const out = join(sandbox.root, 'out.pdf')
  await writeFile(jobFile, createJob('<h1>Warehouse manager</h1>', out))
  expect((await runJob(jobFile)).status).toBe(0)
  expect((await readFile(out)).subarray(0, 5).toString()).toBe('%PDF-')
  expect(app.electron.windows()).toHaveLength(1)
})
