import { rm, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import {
  discardFile,
  getErrno,
  manifestFileName,
  pathExists,
  workspaceFolderNames,
} from '../../files'
import { createLockRecord, encodeLock, isGone, readClaim } from '../../lock'

/*
 * A restore that is killed leaves folders of ours without the workspace's own file. A mark that is
 * there from before the first to after the last of them tells them from a workspace that lost
 * that file, which is nobody's to remove.
 */
const markName = '.rolebench-restoring'

const getMarkPath = (folder: string): string => join(folder, markName)

/** Removes what a restore has put into a folder that was empty before. */
export const removeUnfinished = async (folder: string): Promise<void> => {
  for (const name of [manifestFileName, ...workspaceFolderNames, markName])
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)
}

/**
 * Clears what a restore that was killed left in a folder; leaves any other as it is. Fails
 * with `exists` while one is under way.
 */
export const clearUnfinished = async (folder: string): Promise<Result<void>> => {
  const claim = await readClaim(getMarkPath(folder))
  if (claim === null || (await pathExists(join(folder, manifestFileName)))) return ok(undefined)
  if (!(await isGone(claim, new Date())))
    return fail(
      'exists',
      'Another Rolebench is restoring a backup into this folder. Choose another one.',
    )
  await removeUnfinished(folder)
  return ok(undefined)
}

/** Marks an empty folder as being filled by this process. Rejects with the system's error, `EEXIST` where another did. */
export const markUnfinished = async (folder: string): Promise<void> => {
  const path = getMarkPath(folder)
  try {
    await writeFile(path, encodeLock(await createLockRecord(new Date())), { flag: 'wx' })
  } catch (error) {
    if (getErrno(error) !== 'EEXIST') await discardFile(path)
    throw error
  }
}

/** To be called when all is in place but the workspace's own file. */
export const unmarkUnfinished = (folder: string): Promise<void> => unlink(getMarkPath(folder))
