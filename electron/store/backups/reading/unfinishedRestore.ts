import { rm, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import {
  discardFile,
  earlierFolderNames,
  getErrno,
  manifestFileName,
  pathExists,
  workspaceFolderNames,
} from '../../files'
import { createLockRecord, encodeLock, isGone, readClaim } from '../../lock'

/*
 * A killed restore leaves workspace folders without the workspace's own file. A marker that
 * exists for as long as it is filling the folder distinguishes it from a workspace that lost
 * that file, which must never be removed.
 */
const markName = '.rolebench-restoring'

const getMarkPath = (folder: string): string => join(folder, markName)

/** Removes what a restore has put into a previously empty folder. */
export const removeUnfinished = async (folder: string): Promise<void> => {
  for (const name of [manifestFileName, ...workspaceFolderNames, ...earlierFolderNames, markName])
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)
}

/**
 * Clears what a killed restore left in a folder; leaves any other folder unchanged. Fails with
 * `exists` while a restore into it is running.
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

/**
 * Marks an empty folder as being filled by this process. Rejects with the system's error,
 * `EEXIST` if another process has marked it.
 */
export const markUnfinished = async (folder: string): Promise<void> => {
  const path = getMarkPath(folder)
  try {
    await writeFile(path, encodeLock(await createLockRecord(new Date())), { flag: 'wx' })
  } catch (error) {
    if (getErrno(error) !== 'EEXIST') await discardFile(path)
    throw error
  }
}

/** Removes the marker; call it when everything but the workspace's own file is in place. */
export const unmarkUnfinished = (folder: string): Promise<void> => unlink(getMarkPath(folder))
