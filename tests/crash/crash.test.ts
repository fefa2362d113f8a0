import { expect, it } from 'vitest'
import { runKills } from './runKills'

it('has every confirmed write after 200 kills, and no half file', async () => {
  const report = await runKills(200, 20_261_123)
  console.log(
    `${report.kills} kills: ${report.confirmed} writes confirmed, ${report.lost} lost, ${report.damaged} damaged`,
  )
  expect(report).toMatchObject({ kills: 200, lost: 0, damaged: 0, details: [] })
  expect(report.confirmed).toBeGreaterThan(1000)
}, 600_000)
