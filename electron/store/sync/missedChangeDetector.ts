import { stat } from 'node:fs/promises'
import { FolderComparer, type ComparisonPace, type FolderComparison } from './folderComparer'

/** Between two looks at the folder's time; with what follows, a change is shown within two seconds. */
const lookEveryMs = 1_000

/** A report of the watch, or the end of a save of our own, may come this much after the change. */
const reportLagMs = 100

const fullLookEveryMs = 30_000

const atOnce: ComparisonPace = { filesPerGo: 256, looksAtOnce: 8, restMs: 0 }

/** 10,000 files take about three seconds of which most is rest, so that nothing else waits. */
const atRest: ComparisonPace = { filesPerGo: 50, looksAtOnce: 1, restMs: 10 }

/** Looking and comparing take no more than a quarter of the time, however many files there are. */
const restFactor = 3

const readChangeTime = async (folder: string): Promise<number | null> => {
  try {
    return (await stat(folder)).mtimeMs
  } catch {
    return null
  }
}

/**
 * Finds what changes in a folder while its watch keeps silent, as it does on some
 * network drives. Files that come, go or are put by rename change the folder's time,
 * which is looked at once a second: when it moved and nobody reported why, the folder is
 * compared with memory. What is written in place moves no time; a slow look at all files
 * every half minute finds that, and what came in the same second as a reported change.
 * Keeps no process alive.
 */
export class MissedChangeDetector {
  readonly #stop = new AbortController()
  readonly #timeAtStart: Promise<number | null>
  readonly #startedAt = performance.now()
  #reportedAt = -Infinity

  constructor(private readonly folder: string) {
    this.#timeAtStart = readChangeTime(folder)
  }

  /** Says that the watch reported something, or that we changed the folder ourselves. */
  noteReport(): void {
    this.#reportedAt = performance.now()
  }

  /** From now on looks, and compares with memory; tells what came since this was made. */
  begin(comparison: Omit<FolderComparison, 'folder'>, fullEveryMs = fullLookEveryMs): void {
    const comparer = new FolderComparer({ folder: this.folder, ...comparison })
    void this.#keepLookingAtTime(comparer)
    void this.#keepLookingAtAll(comparer, fullEveryMs)
  }

  stop(): void {
    this.#stop.abort()
  }

  async #keepLookingAtTime(comparer: FolderComparer): Promise<void> {
    let lastTime = await this.#timeAtStart
    let lastLookAt = this.#startedAt
    while (!this.#stop.signal.aborted) {
      const lookedAt = performance.now()
      const time = await readChangeTime(this.folder)
      if (time !== null && time !== lastTime) {
        await this.#rest(reportLagMs)
        if (this.#reportedAt < lastLookAt) await this.#compare(comparer, atOnce)
        lastTime = time
      }
      lastLookAt = lookedAt
      const tookMs = performance.now() - lookedAt
      await this.#rest(Math.max(lookEveryMs - tookMs, tookMs * restFactor))
    }
  }

  async #keepLookingAtAll(comparer: FolderComparer, everyMs: number): Promise<void> {
    while (!this.#stop.signal.aborted) {
      await this.#rest(everyMs)
      await this.#compare(comparer, atRest)
    }
  }

  async #compare(comparer: FolderComparer, pace: ComparisonPace): Promise<void> {
    const { signal } = this.#stop
    if (!signal.aborted) await comparer.compare(pace, signal)
  }

  /** Resolves after the time, or at once when stopped. */
  #rest(ms: number): Promise<void> {
    const { signal } = this.#stop
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, ms).unref()
      if (signal.aborted) end()
      else signal.addEventListener('abort', end)
    })
  }
}
