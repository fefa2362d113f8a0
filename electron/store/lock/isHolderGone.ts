import type { LockRecord } from './lockRecord'

/** A holder on another computer without a heartbeat for this long is assumed to have crashed. */
export const staleAfterMs = 5 * 60_000

/** What is known about the computer that checks. */
export interface LockObserver {
  host: string
  now: Date
  isRunning(pid: number): boolean
  readProcessStart(pid: number): Promise<string | null>
}

const isStale = (heartbeat: string, now: Date): boolean =>
  now.getTime() - Date.parse(heartbeat) > staleAfterMs

/**
 * Whether the process that took a lock is no longer running. On the same computer the system
 * knows; on another one, or where the system can't distinguish a process from a later one with
 * the same number, the age of the heartbeat decides.
 */
export const isHolderGone = async (lock: LockRecord, observer: LockObserver): Promise<boolean> => {
  if (lock.host !== observer.host) return isStale(lock.heartbeat, observer.now)
  if (!observer.isRunning(lock.pid)) return true
  const start = await observer.readProcessStart(lock.pid)
  return start === null || lock.processStart === null
    ? isStale(lock.heartbeat, observer.now)
    : start !== lock.processStart
}
