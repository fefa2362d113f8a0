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
 * Replaces a lock whose process is gone with `own`. `claims` are the ones that were checked,
 * however long ago. Of all processes that try, only the one that creates the takeover file may
 * replace the lock, and only if the claims are unchanged, since the takeover may have been
 * completed and cleared away meanwhile. False when another process was faster.
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
