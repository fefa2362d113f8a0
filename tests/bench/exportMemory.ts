import type { ElectronApplication } from '@playwright/test'
import { withExports } from './exportTimes'

/** Measures the memory of all processes of the app together, in MB. */
const readMemory = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ app: running }) =>
    running.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize / 1024, 0),
  )

/** Returns the slope of the line that fits the values best (least squares), by their place in the list. */
const findSlope = (values: readonly number[]): number => {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const rise = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0)
  return rise / values.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0)
}

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
