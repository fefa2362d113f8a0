import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDocumentReading } from '@electron/services/documentReading/createDocumentReading'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import { projectRoot } from '../../scripts/setup/paths.mjs'
import { buildWorkspace } from '../helpers/buildWorkspace'
import { createBoundedRow, findPercentile, printReport, type BenchReport } from './benchReport'
import { createCvPdf } from './candidates/cvPdf'
import {
  measureCvs,
  measureMemory,
  measureSheet,
  writeCvs,
  type ImportFigures,
} from './candidates/measureImports'
import { inventPerson } from './candidates/people'
import { findSlope } from './documents/findSlope'

/** Far fewer of the candidates who are there already would hide a search through all of them. */
const size = { candidates: 10_000, roles: 10, cvs: 100, rows: 1_000 }

/** Memory is looked at each time when the application starts a new worker; the first ones load what is then kept. */
const memory = { files: 1_000, each: 50, warmUp: 4 }

const bounds = { cvsMs: 20_000, rowsMs: 2_000, cvMs: 300, holdMs: 20, growthMb: 0.05 }

const createHoldRows = (name: string, { maxBlockMs, maxBusyMs }: ImportFigures) => [
  createBoundedRow(`${name}, longest hold`, maxBlockMs, 'ms', bounds.holdMs),
  { name: `${name}, longest stretch of processor time`, value: maxBusyMs, unit: 'ms' },
]

const measureIn = async (root: string): Promise<BenchReport> => {
  const { folder } = await buildWorkspace(join(root, 'Workspace'), size)
  const opened = await openWorkspace(folder)
  if (!opened.ok) throw new Error(opened.error.message)
  const workspace = opened.value
  const reading = createDocumentReading({
    workerFile: join(projectRoot, 'out', 'main', 'readingWorker.js'),
  })
  const people = Array.from({ length: size.cvs + size.rows }, (_, index) => inventPerson(index))
  const cvs: Uint8Array[] = []
  for (const person of people.slice(0, size.cvs)) cvs.push(await createCvPdf(person))
  const files = await measureCvs(workspace, reading, await writeCvs(root, cvs))
  const rows = await measureSheet(workspace, reading, people.slice(size.cvs))
  await workspace.close()
  const held = await measureMemory(reading, cvs, memory)
  await reading.close()
  const cvMs = findPercentile(files.readMs, 0.5)
  const growthMb = findSlope(held.slice(memory.warmUp)) / memory.each
  return {
    title: `Importing among ${size.candidates} candidates`,
    rows: [
      createBoundedRow(`${size.cvs} CVs of one page, PDF`, files.ms, 'ms', bounds.cvsMs),
      createBoundedRow('Reading one of them, median', cvMs, 'ms', bounds.cvMs),
      ...createHoldRows('CVs', files),
      createBoundedRow(`${size.rows} rows of a CSV file`, rows.ms, 'ms', bounds.rowsMs),
      ...createHoldRows('Rows', rows),
      createBoundedRow(
        `Memory for each of ${memory.files} further CVs`,
        growthMb,
        'MB',
        bounds.growthMb,
      ),
    ],
    json: {
      cvsMs: files.ms,
      cvMs,
      cvsHoldMs: files.maxBlockMs,
      cvsBusyMs: files.maxBusyMs,
      rowsMs: rows.ms,
      rowsHoldMs: rows.maxBlockMs,
      rowsBusyMs: rows.maxBusyMs,
      memoryPerCvMb: growthMb,
    },
  }
}

/** Imports CVs and a list as the application does, with its worker; `bench app` opens and `bench lists` filters the list. */
const run = async (): Promise<BenchReport> => {
  const root = await mkdtemp(join(tmpdir(), 'rolebench-bench-'))
  try {
    return await measureIn(root)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

printReport(await run(), process.argv.slice(2))
