import { monitorEventLoopDelay } from 'node:perf_hooks'

const resolutionMs = 1

/** Measures the longest time for which the event loop was blocked while `task` ran, in milliseconds. */
export const measureBlock = async <Value>(
  task: () => Promise<Value>,
): Promise<{ value: Value; maxBlockMs: number }> => {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs })
  delay.enable()
  const value = await task()
  delay.disable()
  return { value, maxBlockMs: Math.max(0, delay.max / 1e6 - resolutionMs) }
}
