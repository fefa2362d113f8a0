import { measureDisk } from './app/measureDisk'
import { measureSaves } from './app/measureSaves'
import { measureStart } from './app/measureStart'
import { measureWork, type WorkFigures } from './app/measureWork'
import { withGeneratedWorkspace, type StartOnWorkspace } from './app/generatedApp'
import type { FrameTimes } from './app/measureFrames'
import {
  createBoundedRow,
  findPercentile,
  printReport,
  type BenchReport,
  type BenchRow,
} from './benchReport'

const usualSize = { candidates: 1_000, starts: 7 }
const largeSize = { candidates: 10_000, starts: 3 }
const saves = 200

const bounds = { startMs: 2_500, saveP95Ms: 10, openLargeListMs: 300 }

const median = (values: readonly number[]): number => findPercentile(values, 0.5)

const measureStarts = async (start: StartOnWorkspace, count: number): Promise<number[]> => {
  const times: number[] = []
  for (let run = 0; run < count; run += 1) times.push(await start(measureStart))
  return times
}

interface UsualFigures {
  starts: number[]
  saves: number[]
  diskWrites: number[]
}

const measureUsual = (): Promise<UsualFigures> =>
  withGeneratedWorkspace(usualSize.candidates, async (start) => ({
    starts: await measureStarts(start, usualSize.starts),
    saves: await start(async (app) => {
      await measureStart(app)
      return measureSaves(app.page, saves)
    }),
    diskWrites: await measureDisk(saves),
  }))

interface LargeFigures {
  starts: number[]
  work: WorkFigures
}

const measureLarge = (): Promise<LargeFigures> =>
  withGeneratedWorkspace(largeSize.candidates, async (start) => ({
    starts: await measureStarts(start, largeSize.starts),
    work: await start(async (app) => {
      await measureStart(app)
      return measureWork(app)
    }),
  }))

const createFrameRows = (name: string, { keys, longestTask }: FrameTimes): BenchRow[] => [
  { name: `${name}, key to frame, median`, value: median(keys), unit: 'ms' },
  { name: `${name}, longest block of the window`, value: longestTask, unit: 'ms' },
]

const writeReport = (usual: UsualFigures, { starts, work }: LargeFigures): BenchReport => {
  const startMs = median(usual.starts)
  const largeStartMs = median(starts)
  const save = { p50: median(usual.saves), p95: findPercentile(usual.saves, 0.95) }
  return {
    title: `The app on ${usualSize.candidates} and ${largeSize.candidates} candidates, medians of ${usualSize.starts} and ${largeSize.starts} starts`,
    rows: [
      createBoundedRow('Start until usable, 1000', startMs, 'ms', bounds.startMs),
      { name: 'Start until usable, 10000', value: largeStartMs, unit: 'ms' },
      { name: 'Save, median', value: save.p50, unit: 'ms' },
      createBoundedRow('Save, 95th percentile', save.p95, 'ms', bounds.saveP95Ms),
      {
        name: 'The disk alone, 95th percentile',
        value: findPercentile(usual.diskWrites, 0.95),
        unit: 'ms',
      },
      ...createFrameRows('Typing in a posting', work.typing),
      createBoundedRow(
        'Opening the list of 10000',
        work.openCandidates,
        'ms',
        bounds.openLargeListMs,
      ),
      ...createFrameRows('Moving in 10000', work.moving),
      ...createFrameRows('Filtering 10000', work.filtering),
      { name: 'Memory of the main process, 10000', value: work.mainMemory, unit: 'MB' },
      { name: 'Memory of the window, 10000', value: work.windowMemory, unit: 'MB' },
    ],
    json: {
      startMs,
      startLargeMs: largeStartMs,
      saveP50Ms: save.p50,
      saveP95Ms: save.p95,
      diskP95Ms: findPercentile(usual.diskWrites, 0.95),
      typingMs: median(work.typing.keys),
      typingBlockMs: work.typing.longestTask,
      openLargeListMs: work.openCandidates,
      moveMs: median(work.moving.keys),
      filterMs: median(work.filtering.keys),
      mainMemoryMb: work.mainMemory,
      windowMemoryMb: work.windowMemory,
    },
  }
}

/** Starts the real app on generated workspaces of 300 roles, saves, types, moves and filters in it. */
export const run = async (): Promise<BenchReport> =>
  writeReport(await measureUsual(), await measureLarge())

printReport(await run(), process.argv.slice(2))
