import type * as fileSystem from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MissedChangeDetector } from '@electron/store/sync/missedChangeDetector'

/** The folder's time, and when it was compared with memory and how thoroughly, in ms from the start. */
const disk = vi.hoisted(() => ({ time: 0, compared: [] as { at: number; restMs: number }[] }))

vi.mock('node:fs/promises', async (importOriginal) => ({
  ...(await importOriginal<typeof fileSystem>()),
  stat: () => Promise.resolve({ mtimeMs: disk.time }),
}))

vi.mock('@electron/store/sync/folderComparer', () => ({
  FolderComparer: class {
    compare({ restMs }: { restMs: number }): Promise<void> {
      disk.compared.push({ at: performance.now(), restMs })
      return Promise.resolve()
    }
  },
}))

beforeEach(() => {
  vi.useFakeTimers()
  disk.time = 0
  disk.compared = []
})
afterEach(() => void vi.useRealTimers())

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

const comparison = {
  known: { listNames: () => [], getStamp: () => undefined },
  isOfInterest: () => true,
  onDifferent: () => undefined,
}

const start = (fullEveryMs?: number): MissedChangeDetector => {
  const detector = new MissedChangeDetector('roles')
  detector.begin(comparison, fullEveryMs)
  return detector
}

/** Together with the half second in which a file settles, this stays within two seconds. */
const longestMs = 1_200

describe('a folder whose watcher stays silent', () => {
  it.each([0, 150, 420, 690, 999, 1_001])(
    'is compared in time when it changes %i ms after a look',
    async (ms) => {
      start()
      await pass(3_000 + ms)
      disk.time = 1
      const changedAt = performance.now()
      await pass(longestMs)
      expect(disk.compared).toHaveLength(1)
      expect(disk.compared[0]!.at - changedAt).toBeLessThanOrEqual(longestMs)
      await pass(10_000)
      expect(disk.compared).toHaveLength(1)
    },
  )

  it('is compared if it changed before the first look', async () => {
    const detector = new MissedChangeDetector('roles')
    await pass(400)
    disk.time = 1
    detector.begin(comparison)
    await pass(longestMs)
    expect(disk.compared).toHaveLength(1)
  })

  it('is not compared for changes that the watcher reported, or for our own saves', async () => {
    const detector = start()
    for (let time = 1; time <= 40; time += 1) {
      await pass(430)
      disk.time = time
      await pass(20)
      detector.noteReport()
    }
    await pass(5_000)
    expect(disk.compared).toEqual([])
  })

  it('is read in full, at leisure, every half minute', async () => {
    start()
    await pass(61_000)
    expect(disk.compared.map(({ restMs }) => restMs > 0)).toEqual([true, true])
  })

  it('is left alone once the detector is stopped', async () => {
    const detector = start(200)
    await pass(100)
    detector.stop()
    disk.time = 1
    await pass(60_000)
    expect(disk.compared).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })
})
