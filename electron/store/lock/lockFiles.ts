import { createHash } from 'node:crypto'
import { link, lstat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  answerWithin,
  createTemporaryName,
  discardFile,
  getErrno,
  isNoRegularFile,
  openRegularFile,
  readFolder,
  readRegularFile,
  retryWhileHeld,
  writeNewFile,
} from '../files'
import type { LockHolder } from '../types'
import { decodeLock, encodeLock, type LockRecord } from './lockRecord'

const lockFileName = 'lock.json'
const takeoverName = /^lock\.takeover-.+\.json$/

/**
 * A claim to the workspace: the lock itself, or a takeover of it. `record` is null if the file
 * is not a valid claim.
 */
export interface LockClaim {
  token: string
  record: LockRecord | null
  writtenAt: Date
}

export const getLockPath = (folder: string): string => join(folder, lockFileName)

/** The file that a process must create to take over the claim with this token. */
export const getTakeoverPath = (folder: string, token: string): string =>
  join(folder, `lock.takeover-${token}.json`)

/** A pipe or a device with this name has no content, and is nobody's claim. */
const readLock = async (path: string): Promise<Buffer> => {
  try {
    return await readRegularFile(path)
  } catch (error) {
    if (isNoRegularFile(error)) return Buffer.alloc(0)
    throw error
  }
}

const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

/** Reads one claim; null if there is none. */
export const readClaim = async (path: string): Promise<LockClaim | null> => {
  try {
    const bytes = await retryWhileHeld(() => readLock(path))
    const { mtime } = await answerWithin(lstat(path))
    const record = decodeLock(bytes.toString('utf8'))
    const token = record?.token ?? hash(bytes)
    return { token, record, writtenAt: mtime }
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * Reads the lock, then the takeover of it, then the takeover of that; the last claim is the
 * current one. A takeover that repeats the token of an earlier claim, which ours never do, gets
 * a hash as its token instead, so that the chain ends.
 */
export const readClaims = async (folder: string): Promise<LockClaim[]> => {
  const claims: LockClaim[] = []
  let claim = await readClaim(getLockPath(folder))
  while (claim !== null) {
    const { token } = claim
    const isCircle = claims.some((earlier) => earlier.token === token)
    const last = isCircle ? { ...claim, token: hash(`${claims.length} ${token}`) } : claim
    claims.push(last)
    claim = await readClaim(getTakeoverPath(folder, last.token))
  }
  return claims
}

/** Describes who made a claim, as far as the claim says. */
export const describeHolder = (claim: LockClaim | undefined): LockHolder => ({
  host: claim?.record?.host ?? '',
  pid: claim?.record?.pid ?? 0,
  user: claim?.record?.user ?? '',
  since: claim?.record?.since ?? (claim?.writtenAt ?? new Date()).toISOString(),
})

const createWhereLinksFail = async (path: string, bytes: Buffer): Promise<boolean> => {
  try {
    await retryWhileHeld(() => writeNewFile(path, bytes))
    return true
  } catch (error) {
    if (getErrno(error) === 'EEXIST') return false
    throw error
  }
}

const linkErrnosOfTheOthers: readonly (string | null)[] = ['EEXIST', 'ENOENT']

/**
 * Creates a lock's file with all its content at once, unless it exists: of many processes that
 * try, one gets true. All may get false, and should retry, when a new holder cleared the
 * unfinished file away. Rejects with the system's error.
 */
export const createLockFile = async (path: string, lock: LockRecord): Promise<boolean> => {
  const bytes = encodeLock(lock)
  const temporary = join(dirname(path), createTemporaryName())
  await writeNewFile(temporary, bytes)
  try {
    await link(temporary, path)
    return true
  } catch (error) {
    if (linkErrnosOfTheOthers.includes(getErrno(error))) return false
    return await createWhereLinksFail(path, bytes)
  } finally {
    await discardFile(temporary)
  }
}

/**
 * Renews the heartbeat of the lock with this record's token. Writes into the open file, so that
 * a lock with which another process replaces it meanwhile stays whole. False when the lock is
 * another process's or gone.
 */
export const renewLockFile = async (folder: string, lock: LockRecord): Promise<boolean> => {
  try {
    const handle = await retryWhileHeld(() => openRegularFile(getLockPath(folder), 'update'))
    try {
      const current = decodeLock((await handle.readFile()).toString('utf8'))
      if (current?.token !== lock.token) return false
      const bytes = encodeLock(lock)
      await handle.write(bytes, 0, bytes.length, 0)
      return true
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return false
    throw error
  }
}

/** Removes the files of past takeovers. Only for the holder. */
export const removeTakeoverFiles = async (folder: string): Promise<void> => {
  const names = await readFolder(folder)
  const paths = names.filter((name) => takeoverName.test(name)).map((name) => join(folder, name))
  await Promise.all(paths.map(discardFile))
}
