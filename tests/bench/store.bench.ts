import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildWorkspace } from '../helpers/buildWorkspace'
import { bundleProgram } from '../helpers/bundleProgram'
import { createBoundedRow, findPercentile, printReport, type BenchReport } from './benchReport'
import {
  backupFiguresSchema,
  openFiguresSchema,
  saveFiguresSchema,
  type BackupFigures,
  type OpenFigures,
  type SaveFigures,
} from './store/figures'

const runFile = promisify(execFile)

const sizes = [1000, 5000, 10_000, 50_000] as const
const referenceSize = 10_000
const opensOfEach = 5
const saves = 400
const lowdbSaves = 15

const bounds = {
  saveRatio: 50,
  maxBlockMs: 50,
  openMs: 1000,
  /** Five times the records may take five times as long, plus a margin for chance. */
  growth: 5 * 1.2,
  rssToJson: 6,
}

interface OpenResult {
  candidates: number
  jsonBytes: number
  runs: OpenFigures[]
}

const runProgram = async (program: string, ...args: string[]): Promise<unknown> => {
  const { stdout } = await runFile(process.execPath, [program, ...args])
  return JSON.parse(stdout)
}

const median = (values: readonly number[]): number => findPercentile(values, 0.5)

const measureOpens = async (folder: string): Promise<OpenResult[]> => {
  const program = await bundleProgram('tests/bench/store/measureOpen.ts')
  const results: OpenResult[] = []
  for (const candidates of sizes) {
    const path = join(folder, String(candidates))
    const { bytes: jsonBytes } = await buildWorkspace(path, { roles: 0, candidates })
    const runs: OpenFigures[] = []
    for (let run = 0; run < opensOfEach; run += 1)
      runs.push(openFiguresSchema.parse(await runProgram(program, path)))
    results.push({ candidates, jsonBytes, runs })
  }
  return results
}

const measureSaves = async (folder: string): Promise<SaveFigures> => {
  const program = await bundleProgram('tests/bench/store/measureSaves.ts')
  const path = join(folder, String(referenceSize))
  const lowdbPath = join(folder, 'lowdb.json')
  return saveFiguresSchema.parse(
    await runProgram(program, path, lowdbPath, String(saves), String(lowdbSaves)),
  )
}

const measureBackup = async (folder: string): Promise<BackupFigures> => {
  const program = await bundleProgram('tests/bench/store/measureBackup.ts')
  return backupFiguresSchema.parse(await runProgram(program, join(folder, String(referenceSize))))
}

const getOpenMs = ({ runs }: OpenResult): number => median(runs.map(({ openMs }) => openMs))

const getRssToJson = ({ runs, jsonBytes }: OpenResult): number =>
  median(runs.map(({ rssBytes }) => rssBytes)) / jsonBytes

const findSize = (opens: readonly OpenResult[], size: number): OpenResult => {
  const result = opens.find(({ candidates }) => candidates === size)
  if (result === undefined) throw new Error(`${size} candidates were not measured.`)
  return result
}

const writeReport = (
  opens: readonly OpenResult[],
  saved: SaveFigures,
  backup: BackupFigures,
): BenchReport => {
  const reference = findSize(opens, referenceSize)
  const save = { p50: median(saved.saveMs), p95: findPercentile(saved.saveMs, 0.95) }
  const lowdbP50 = median(saved.lowdbSaveMs)
  const ratio = lowdbP50 / save.p50
  const growth = getOpenMs(findSize(opens, 50_000)) / getOpenMs(reference)
  const blocks = [
    saved.maxBlockMs,
    backup.maxBlockMs,
    ...opens.map(({ runs }) => median(runs.map((run) => run.maxBlockMs))),
  ]
  const maxBlockMs = Math.max(...blocks)
  return {
    title: `Store, ${referenceSize} candidates of ${(reference.jsonBytes / referenceSize / 1000).toFixed(1)} KB`,
    rows: [
      { name: 'Save of one record, median', value: save.p50, unit: 'ms' },
      { name: 'Save of one record, 95th percentile', value: save.p95, unit: 'ms' },
      { name: 'Save by lowdb as one file, median', value: lowdbP50, unit: 'ms' },
      {
        name: `Times faster than lowdb (at least ${bounds.saveRatio})`,
        value: ratio,
        unit: '×',
        ok: ratio >= bounds.saveRatio,
      },
      { name: 'Backup of 10000, written and verified', value: backup.backupMs, unit: 'ms' },
      createBoundedRow('Longest block of the event loop', maxBlockMs, 'ms', bounds.maxBlockMs),
      ...opens.map((result) =>
        result === reference
          ? createBoundedRow(`Open ${result.candidates}`, getOpenMs(result), 'ms', bounds.openMs)
          : { name: `Open ${result.candidates}`, value: getOpenMs(result), unit: 'ms' },
      ),
      createBoundedRow('Open 50000 to open 10000', growth, '×', bounds.growth),
      ...opens.map((result) => ({
        name: `Memory of the process to JSON, ${result.candidates}`,
        value: getRssToJson(result),
        unit: '×',
      })),
      createBoundedRow('Memory to JSON', getRssToJson(reference), '×', bounds.rssToJson),
    ],
    json: {
      saveP50Ms: save.p50,
      saveP95Ms: save.p95,
      lowdbSaveP50Ms: lowdbP50,
      saveRatio: ratio,
      maxBlockMs,
      backupMs: backup.backupMs,
      rssToJson: getRssToJson(reference),
      open: Object.fromEntries(opens.map((result) => [result.candidates, getOpenMs(result)])),
    },
  }
}

/** Times opening and saving in separate processes, the latter compared with plain lowdb. */
export const run = async (): Promise<BenchReport> => {
  const folder = await mkdtemp(join(tmpdir(), 'rolebench-bench-'))
  try {
    const opens = await measureOpens(folder)
    return writeReport(opens, await measureSaves(folder), await measureBackup(folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

printReport(await run(), process.argv.slice(2))
