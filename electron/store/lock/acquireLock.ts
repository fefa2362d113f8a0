import { randomUUID } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import type { LockHolder } from '../types'
import { HeldLock } from './heldLock'
import { isHolderGone, staleAfterMs, type LockObserver } from './isHolderGone'
import {
  createLockFile,
  describeHolder,
  getLockPath,
  readClaims,
  removeTakeoverFiles,
  type LockClaim,
} from './lockFiles'
import type { LockRecord } from './lockRecord'
import { isProcessRunning, readProcessStart } from './processStart'
import { takeOver } from './takeOver'

export type LockAttempt = { kind: 'held'; lock: HeldLock } | { kind: 'taken'; holder: LockHolder }

/**
 * Each round ends with somebody holding the lock, so a second one is rare and a tenth can't be
 * a coincidence.
 */
const maxRounds = 10

const getUserName = (): string => {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

/** What this process records about itself when it claims a workspace. */
export const createLockRecord = async (now: Date): Promise<LockRecord> => ({
  token: randomUUID(),
  host: hostname(),
  pid: process.pid,
  processStart: await readProcessStart(process.pid),
  user: getUserName(),
  since: now.toISOString(),
  heartbeat: now.toISOString(),
})

const observe = (now: Date): LockObserver => ({
  host: hostname(),
  now,
  isRunning: isProcessRunning,
  readProcessStart,
})

/** Whether the process that made a claim is no longer running. */
export const isGone = (claim: LockClaim, now: Date): Promise<boolean> =>
  claim.record === null
    ? Promise.resolve(now.getTime() - claim.writtenAt.getTime() > staleAfterMs)
    : isHolderGone(claim.record, observe(now))

const tryOnce = async (
  folder: string,
  own: LockRecord,
  now: Date,
): Promise<LockHolder | boolean> => {
  const claims = await readClaims(folder)
  const last = claims.at(-1)
  if (last === undefined) return createLockFile(getLockPath(folder), own)
  if (!(await isGone(last, now))) return describeHolder(last)
  return takeOver(folder, claims, own)
}

/**
 * Makes this process the only writer of a workspace, or returns the current holder. Takes over
 * a lock whose process crashed. Rejects with the system's error when the folder is not
 * writable.
 */
export const acquireLock = async (folder: string, now: () => Date): Promise<LockAttempt> => {
  const own = await createLockRecord(now())
  for (let round = 0; round < maxRounds; round += 1) {
    const outcome = await tryOnce(folder, own, now())
    if (typeof outcome === 'object') return { kind: 'taken', holder: outcome }
    if (outcome) {
      await removeTakeoverFiles(folder)
      return { kind: 'held', lock: new HeldLock(folder, own, now) }
    }
  }
  return { kind: 'taken', holder: describeHolder((await readClaims(folder)).at(-1)) }
}

/**
 * Whether no running process holds a workspace's lock. Changes nothing; rejects with the
 * system's error.
 */
export const isLockFree = async (folder: string, now: Date): Promise<boolean> => {
  const last = (await readClaims(folder)).at(-1)
  return last === undefined || isGone(last, now)
}
