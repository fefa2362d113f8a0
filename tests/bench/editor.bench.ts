import { withGeneratedWorkspace } from './app/generatedApp'
import { measureEditor, type EditorFigures } from './app/measureEditor'
import { measureStart } from './app/measureStart'
import {
  createBoundedRow,
  findPercentile,
  printReport,
  type BenchReport,
  type BenchRow,
} from './benchReport'

const bounds = { keyP95Ms: 50, openMs: 100 }

const createTypingRows = (name: string, keys: readonly number[]): BenchRow[] => [
  { name: `${name}, key to frame, median`, value: findPercentile(keys, 0.5), unit: 'ms' },
  createBoundedRow(`${name}, 95th percentile`, findPercentile(keys, 0.95), 'ms', bounds.keyP95Ms),
]

const writeReport = ({ posting, long }: EditorFigures): BenchReport => ({
  title: 'The editor with the paper on, at 1440 × 900',
  rows: [
    ...createTypingRows('Typing in a list of 24', posting.typing.keys),
    ...createTypingRows('Typing in a role of 500 lines', long.typing.keys),
    {
      name: 'Typing in 500 lines, longest block of the window',
      value: long.typing.longestTask,
      unit: 'ms',
    },
    createBoundedRow(
      'Opening the reference posting, median',
      findPercentile(posting.openings, 0.5),
      'ms',
      bounds.openMs,
    ),
    {
      name: 'Opening a role of 500 lines, median',
      value: findPercentile(long.openings, 0.5),
      unit: 'ms',
    },
  ],
  json: {
    typingP50Ms: findPercentile(posting.typing.keys, 0.5),
    typingP95Ms: findPercentile(posting.typing.keys, 0.95),
    typingLongP50Ms: findPercentile(long.typing.keys, 0.5),
    typingLongP95Ms: findPercentile(long.typing.keys, 0.95),
    openMs: findPercentile(posting.openings, 0.5),
    openLongMs: findPercentile(long.openings, 0.5),
  },
})

/** Opens roles in the real app, and types in them with the paper beside. */
export const run = async (): Promise<BenchReport> =>
  withGeneratedWorkspace(10, (start) =>
    start(async (app) => {
      await measureStart(app)
      return writeReport(await measureEditor(app))
    }),
  )

printReport(await run(), process.argv.slice(2))
