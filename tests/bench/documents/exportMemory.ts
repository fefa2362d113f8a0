import type { ElectronApplication } from '@playwright/test'
import { withExports } from './exportTimes'
import { findSlope } from './findSlope'

/** Measures the memory of all processes of the app together, in MB. */
const readMemory = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ app: running }) =>
    running.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize / 1024, 0),
  )

/**
 * By how much the app grows with each PDF that it exports, in MB, after `warmUp` exports
 * of which the first ones load what is then kept.
 */
export const measureMemorySlope = (warmUp: number, runs: number): Promise<number> =>
  withExports(async (exportAs, app) => {
    const held: number[] = []
    for (let run = 0; run < warmUp + runs; run += 1) {
      await exportAs('pdf')
      held.push(await readMemory(app))
    }
    return findSlope(held.slice(warmUp))
  })
