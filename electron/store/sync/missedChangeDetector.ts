import { stat } from 'node:fs/promises'
import { FolderComparer, type ComparisonPace, type FolderComparison } from './folderComparer'

/**
 * Interval between checks of the folder's modification time; with the steps that follow, a
 * change is shown within two seconds.
 */
const lookEveryMs = 1_000

/** How long after a change the watch may report it, or our own save may end. */
const reportLagMs = 100

const fullLookEveryMs = 30_000

const atOnce: ComparisonPace = { filesPerGo: 256, looksAtOnce: 8, restMs: 0 }

/**
 * Comparing 10,000 files takes about three seconds, most of it pauses, so that nothing else has
 * to wait.
 */
const atRest: ComparisonPace = { filesPerGo: 50, looksAtOnce: 1, restMs: 10 }

/** Checking and comparing take at most a quarter of the time, however many files there are. */
const restFactor = 3

const readChangeTime = async (folder: string): Promise<number | null> => {
  try {
    return (await stat(folder)).mtimeMs
  } catch {
    return null
  }
}

/**
 * Finds changes in a folder that its watch does not report, as on some network drives. Files
 * that are added, deleted or renamed change the folder's modification time, which is checked
 * once a second: when it changed without a report, the folder is compared with memory. Files
 * written in place do not change it; a slow check of all files every half minute finds those,
 * and any that came in the same second as a reported change. Does not keep the process alive.
 */
export class MissedChangeDetector {
  readonly #stop = new AbortController()
  readonly #timeAtStart: Promise<number | null>
  readonly #startedAt = performance.now()
  #reportedAt = -Infinity

  constructor(private readonly folder: string) {
    this.#timeAtStart = readChangeTime(folder)
  }

  /** Notes that the watch reported something, or that we changed the folder ourselves. */
  noteReport(): void {
    this.#reportedAt = performance.now()
  }

  /**
   * Starts checking and comparing with memory; reports what has changed since this object was
   * created.
   */
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

  /** Resolves after the given time, or at once when stopped. */
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
