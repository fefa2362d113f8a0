import { stat } from 'node:fs/promises'
import { type FileStamp, getErrno, getFileStamp, isSameStamp } from '../files'
import { forEachConcurrently } from '../tasks'

const looksAtOnce = 8

/** Between two looks at a file that is to settle. */
const lookEveryMs = 100

/** A file that looks the same for this long is taken to be written to its end. */
const settledAfterMs = 300

/** A file that is gone may be on its way to another name and back, as programs do when they save. */
const goneAfterMs = 1_000

/** What a file was like when it was last looked at: null when it was not there. */
interface Look {
  stamp: FileStamp | null
  /** Since when it looks like this, in ms of `performance.now`. */
  since: number
}

/** Reads what a file is like; null when it is not there. Rejects with the system's error. */
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
 * Waits until files that another program touches have come to rest, so that a file
 * is not read while a sync service is still writing it. Keeps no process alive.
 */
export class WriteStabilityTracker {
  readonly #looks = new Map<string, Look | null>()
  #timer: NodeJS.Timeout | null = null
  #isStopped = false

  /** `onSettled` is called with each path once its file looks the same for a while, or stays gone. */
  constructor(
    private readonly onSettled: (path: string) => void,
    private readonly read: ReadStamp = readStamp,
  ) {}

  /** Says that a file was touched. */
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

  /** A file that can't be looked at is looked at again. */
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
