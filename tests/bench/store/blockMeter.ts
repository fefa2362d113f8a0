import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const resolutionMs = 1

/** How long a task blocked the event loop. */
export interface Block {
  /** The longest time for which nothing else could run, in milliseconds. */
  maxBlockMs: number
  /**
   * The longest time of processor that the main thread took at a stretch, in milliseconds: what the
   * block is on a computer with nothing else to do. As the other where the system doesn't tell.
   */
  maxBusyMs: number
}

/** The time of processor that the main thread has had, in milliseconds; null where the system doesn't tell. */
const readBusyMs = (): number | null => {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6
  } catch {
    return null
  }
}

/** Begins to measure the longest stretch of processor time between two turns of the event loop. */
const startBusyMeter = (): (() => number | null) => {
  let last = readBusyMs()
  let longest = last === null ? null : 0
  const timer = setInterval(() => {
    const now = readBusyMs()
    if (now === null || last === null) return
    longest = Math.max(longest ?? 0, now - last)
    last = now
  }, resolutionMs)
  return () => {
    clearInterval(timer)
    return longest
  }
}

/** Measures the longest time for which the event loop was blocked while `task` ran. */
export const measureBlock = async <Value>(
  task: () => Promise<Value>,
): Promise<{ value: Value } & Block> => {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs })
  delay.enable()
  const stopBusyMeter = startBusyMeter()
  const value = await task()
  const busy = stopBusyMeter()
  delay.disable()
  const maxBlockMs = Math.max(0, delay.max / 1e6 - resolutionMs)
  return { value, maxBlockMs, maxBusyMs: busy ?? maxBlockMs }
}
