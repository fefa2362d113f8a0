import { parseArgs } from 'node:util'
import { runFuzz, type FuzzReport } from './runFuzz'

// `npm run fuzz -- --damaged 10000 --hostile 1000 --seed 1 --json`: exits with 1 if anything crashed,
// or kept the process that asks at work for longer than it may.
const { values } = parseArgs({
  options: {
    damaged: { type: 'string', default: '10000' },
    hostile: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    json: { type: 'boolean', default: false },
  },
})

/** Longer, and people would notice that the window stands still. */
const longestBusyMs = 20

const started = Date.now()
const total = Number(values.damaged) + Number(values.hostile)

const showProgress = ({ read, refused, crashed }: FuzzReport): void => {
  const seconds = Math.round((Date.now() - started) / 1000)
  console.error(`${read + refused + crashed} of ${total} after ${seconds} s, ${crashed} crashed`)
}

const { details, ...report } = await runFuzz(
  Number(values.damaged),
  Number(values.hostile),
  Number(values.seed),
  showProgress,
)
if (values.json) console.log(JSON.stringify(report))
else
  console.log(
    `${report.damaged} damaged and ${report.hostile} hostile documents (seed ${values.seed}): ${report.read} read, ${report.refused} refused, ${report.crashed} crashed; longest hold ${report.longestHoldMs.toFixed(1)} ms (at work for at most ${report.longestBusyMs.toFixed(1)} ms), slowest document ${Math.round(report.longestMs)} ms`,
  )
for (const detail of details) console.error(detail)
process.exitCode = report.crashed > 0 || report.longestBusyMs > longestBusyMs ? 1 : 0
