import { parseArgs } from 'node:util'
import { runKills } from './runKills'

// `npm run crash -- --kills 2000 --seed 1 --json`: exits with 1 if anything was lost or damaged.
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    json: { type: 'boolean', default: false },
  },
})

const { details, ...report } = await runKills(Number(values.kills), Number(values.seed))
if (values.json) console.log(JSON.stringify(report))
else
  console.log(
    `${report.kills} kills (seed ${values.seed}): ${report.confirmed} writes confirmed, ${report.lost} lost, ${report.damaged} damaged`,
  )
for (const detail of details) console.error(detail)
process.exitCode = report.lost + report.damaged > 0 ? 1 : 0
