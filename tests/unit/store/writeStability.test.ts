import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FileStamp } from '@electron/store/files/fileStamp'
import { WriteStabilityTracker } from '@electron/store/sync/writeStabilityTracker'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A tracker over one file whose state the test sets; `settled` holds when it came to rest, in ms. */
const trackFile = (first: FileStamp | null) => {
  const file = { stamp: first, fails: false }
  const startedAt = performance.now()
  const settled: number[] = []
  const tracker = new WriteStabilityTracker(
    () => settled.push(performance.now() - startedAt),
    () => (file.fails ? Promise.reject(new Error('EIO')) : Promise.resolve(file.stamp)),
  )
  tracker.notice('roles/a.json')
  return { file, settled, tracker }
}

const stamp = (size: number): FileStamp => ({ size, mtimeMs: size, ino: 1 })
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('a file that another program writes', () => {
  it('settles within half a second', async () => {
    const { settled } = trackFile(stamp(1))
    await pass(10_000)
    expect(settled).toHaveLength(1)
    expect(settled[0]).toBeLessThanOrEqual(500)
  })

  it('does not settle while it grows, however long that takes', async () => {
    const { file, settled } = trackFile(stamp(1))
    for (let size = 2; size < 60; size += 1) {
      await pass(290)
      file.stamp = stamp(size)
    }
    expect(settled).toEqual([])
    await pass(500)
    expect(settled).toHaveLength(1)
  })

  it('does not count as deleted while it is being replaced', async () => {
    const { file, settled } = trackFile(null)
    await pass(900)
    file.stamp = stamp(1)
    expect(settled).toEqual([])
    await pass(500)
    expect(settled).toHaveLength(1)
  })

  it('counts as deleted after a second', async () => {
    const { settled } = trackFile(null)
    await pass(1_000)
    expect(settled).toEqual([])
    await pass(300)
    expect(settled).toHaveLength(1)
  })

  it('that can’t be checked is checked again', async () => {
    const { file, settled } = trackFile(stamp(1))
    file.fails = true
    await pass(5_000)
    expect(settled).toEqual([])
    file.fails = false
    await pass(500)
    expect(settled).toHaveLength(1)
  })

  it('is no longer reported once the tracker is stopped', async () => {
    const { settled, tracker } = trackFile(stamp(1))
    await pass(250)
    tracker.stop()
    tracker.notice('roles/a.json')
    await pass(5_000)
    expect(settled).toEqual([])
  })
})
