import { discardFile, replaceFile } from '../files'
import {
  createLockFile,
  getLockPath,
  getTakeoverPath,
  readClaims,
  type LockClaim,
} from './lockFiles'
import { encodeLock, type LockRecord } from './lockRecord'

const isSameChain = (claims: readonly LockClaim[], tokens: readonly string[]): boolean =>
  claims.length === tokens.length && claims.every((claim, index) => claim.token === tokens[index])

/**
 * Puts `own` in place of a lock whose process is gone. `claims` are the ones that were
 * judged, however long ago. Of all who try, only the one that creates the takeover file
 * may replace the lock; and only if the claims are still those, since the takeover may
 * have been done and cleared away meanwhile. False when another one was faster.
 */
export const takeOver = async (
  folder: string,
  claims: readonly LockClaim[],
  own: LockRecord,
): Promise<boolean> => {
  const last = claims.at(-1)
  if (last === undefined) return false
  const takeoverPath = getTakeoverPath(folder, last.token)
  if (!(await createLockFile(takeoverPath, own))) return false
  let isTaken = false
  try {
    const expected = [...claims.map((claim) => claim.token), own.token]
    if (!isSameChain(await readClaims(folder), expected)) return false
    await replaceFile(getLockPath(folder), encodeLock(own))
    isTaken = true
    return true
  } finally {
    if (!isTaken) await discardFile(takeoverPath)
  }
}
