import { stat } from 'node:fs/promises'
import { type FileStamp, getErrno, getFileStamp, isSameStamp } from '../files'
import { forEachConcurrently } from '../tasks'

const looksAtOnce = 8

/** Interval between checks of a file that is not yet stable. */
const lookEveryMs = 100

/** A file unchanged for this long is assumed to be completely written. */
const settledAfterMs = 300

/** A missing file may be about to reappear, as when a program saves by renaming. */
const goneAfterMs = 1_000

/** The state of a file when it was last checked: null when it did not exist. */
interface Look {
  stamp: FileStamp | null
  /** How long it has been in this state, as a time of `performance.now` in ms. */
  since: number
}

/** Reads the state of a file; null when it does not exist. Rejects with the system's error. */
export type ReadStamp = (path: string) => Promise<FileStamp | null>

const readStamp: ReadStamp = async (path) => {
  try {
    return getFileStamp(await stat(path))
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return null
    throw error
  }
}

const isSame = (a: FileStamp | null, b: FileStamp | null): boolean =>
  a === null || b === null ? a === b : isSameStamp(a, b)

/**
 * Waits until files that another program touches are stable, so that no file is read while a
 * sync service is still writing it. Does not keep the process alive.
 */
export class WriteStabilityTracker {
  readonly #looks = new Map<string, Look | null>()
  #timer: NodeJS.Timeout | null = null
  #isStopped = false

  /** Calls `onSettled` with each path once its file has been unchanged, or gone, for a while. */
  constructor(
    private readonly onSettled: (path: string) => void,
    private readonly read: ReadStamp = readStamp,
  ) {}

  /** Notes that a file was touched. */
  notice(path: string): void {
    if (this.#isStopped || this.#looks.has(path)) return
    this.#looks.set(path, null)
    this.#schedule()
  }

  stop(): void {
    this.#isStopped = true
    this.#looks.clear()
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  #schedule(): void {
    if (this.#timer !== null || this.#isStopped || this.#looks.size === 0) return
    this.#timer = setTimeout(() => void this.#lookAtAll(), lookEveryMs)
    this.#timer.unref()
  }

  async #lookAtAll(): Promise<void> {
    await forEachConcurrently([...this.#looks], looksAtOnce, ([path, last]) =>
      this.#lookAt(path, last),
    )
    this.#timer = null
    this.#schedule()
  }

  /** A failed check is repeated. */
  async #lookAt(path: string, last: Look | null): Promise<void> {
    const stamp = await this.read(path).catch(() => undefined)
    if (stamp === undefined || this.#isStopped) return
    const now = performance.now()
    if (last === null || !isSame(last.stamp, stamp)) {
      this.#looks.set(path, { stamp, since: now })
      return
    }
    if (now - last.since < (stamp === null ? goneAfterMs : settledAfterMs)) return
    this.#looks.delete(path)
    this.onSettled(path)
  }
}
