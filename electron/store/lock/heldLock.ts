import { answerWithin, discardFile } from '../files'
import { staleAfterMs } from './isHolderGone'
import type { LockHolder } from '../types'
import {
  createLockFile,
  describeHolder,
  getLockPath,
  getTakeoverPath,
  readClaim,
  readClaims,
  renewLockFile,
} from './lockFiles'
import type { LockRecord } from './lockRecord'

const heartbeatEveryMs = 60_000

/**
 * A workspace's lock while this process holds it: until `release`, or until another process
 * takes it over.
 */
export class HeldLock {
  readonly #timer: NodeJS.Timeout
  #isOver = false
  #renewedAt: number
  #onLost: (holder: LockHolder) => void = () => undefined

  constructor(
    private readonly folder: string,
    private readonly record: LockRecord,
    private readonly now: () => Date,
  ) {
    this.#renewedAt = now().getTime()
    this.#timer = setInterval(() => void this.renew().catch(() => undefined), heartbeatEveryMs)
    this.#timer.unref()
  }

  /** Calls `listener` once if another process takes the lock. */
  onLost(listener: (holder: LockHolder) => void): void {
    this.#onLost = listener
  }

  /**
   * Call before a write. Checks on disk whether the lock is still held, but only when no
   * heartbeat has succeeded for a while, as after the laptop slept: another process may have
   * taken over. Rejects with the system's error.
   */
  async confirm(): Promise<void> {
    const silentMs = this.now().getTime() - this.#renewedAt
    if (silentMs > staleAfterMs / 2) await this.renew()
  }

  /** Writes a heartbeat, or discovers that the lock is lost. Rejects with the system's error. */
  async renew(): Promise<void> {
    if (this.#isOver) return
    if (await this.#renewFile()) {
      this.#renewedAt = this.now().getTime()
      return
    }
    this.#end()
    const claims = await readClaims(this.folder)
    this.#onLost(describeHolder(claims.at(-1)))
  }

  /** Releases the lock if this process still holds it. */
  async release(): Promise<void> {
    if (this.#isOver) return
    this.#end()
    const claim = await readClaim(getLockPath(this.folder)).catch(() => null)
    if (claim?.token === this.record.token)
      await answerWithin(discardFile(getLockPath(this.folder))).catch(() => undefined)
  }

  #end(): void {
    this.#isOver = true
    clearInterval(this.#timer)
  }

  /** A lock file that someone deleted is simply written again. */
  async #renewFile(): Promise<boolean> {
    const takeover = await readClaim(getTakeoverPath(this.folder, this.record.token))
    if (takeover !== null) return false
    const renewed = { ...this.record, heartbeat: this.now().toISOString() }
    if (await renewLockFile(this.folder, renewed)) return true
    return createLockFile(getLockPath(this.folder), renewed)
  }
}
