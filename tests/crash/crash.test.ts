import { expect, it } from 'vitest'
import { runKills } from './runKills'

it('keeps every confirmed write and leaves no half-written file after 200 kills', async () => {
  const report = await runKills(200, 20_261_123)
  console.log(
    `${report.kills} kills: ${report.confirmed} writes confirmed, ${report.lost} lost, ${report.damaged} damaged`,
  )
  expect(report).toMatchObject({ kills: 200, lost: 0, damaged: 0, details: [] })
  expect(report.confirmed).toBeGreaterThan(1000)
}, 600_000)
