import type { Page } from '@playwright/test'

const betweenKeysMs = 60

/** How long the window took from key presses to the frames that showed them, in milliseconds. */
export interface FrameTimes {
  keys: number[]
  /** The longest time during which the window could not react; 0 if under 50 ms. */
  longestTask: number
}

interface Meter {
  keys: number[]
  longestTask: number
}

declare global {
  interface Window {
    benchMeter?: Meter
  }
}

const startMeter = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const meter: Meter = { keys: [], longestTask: 0 }
    window.benchMeter = meter
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        meter.longestTask = Math.max(meter.longestTask, duration)
    }).observe({ type: 'longtask' })
    const noteFrame = ({ timeStamp }: Event): void => {
      requestAnimationFrame(() => setTimeout(() => meter.keys.push(performance.now() - timeStamp)))
    }
    window.addEventListener('keydown', noteFrame, { capture: true })
  })

const readMeter = (page: Page): Promise<FrameTimes> =>
  page.evaluate(() => {
    const { benchMeter } = window
    if (benchMeter === undefined) throw new Error('Nothing was measured.')
    return benchMeter
  })

/** Presses the keys one by one, like a fast typist, and times each. */
export const measureFrames = async (page: Page, keys: Iterable<string>): Promise<FrameTimes> => {
  await startMeter(page)
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(betweenKeysMs)
  }
  return readMeter(page)
}
