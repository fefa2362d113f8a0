import type { ElectronApplication } from '@playwright/test'
import type { IntervalHistogram } from 'node:perf_hooks'

declare global {
  var benchDelay: IntervalHistogram | undefined
}

const resolutionMs = 1

/** Measures the longest time during which the main process could not answer while `task` ran, in milliseconds. */
export const measureMainBlock = async <Value>(
  electron: ElectronApplication,
  task: () => Promise<Value>,
): Promise<{ value: Value; maxBlockMs: number }> => {
  await electron.evaluate((_, resolution) => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    globalThis.benchDelay = monitorEventLoopDelay({ resolution })
    globalThis.benchDelay.enable()
  }, resolutionMs)
  const value = await task()
  const longest = await electron.evaluate(() => {
    globalThis.benchDelay?.disable()
    return globalThis.benchDelay?.max
  })
  if (longest === undefined) throw new Error('Nothing was measured.')
  return { value, maxBlockMs: Math.max(0, longest / 1e6 - resolutionMs) }
}
