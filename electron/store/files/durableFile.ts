import { lstat, mkdir, open, readdir, rename, unlink, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { getErrno } from './errnoMessages'
import { answerWithin } from './answerWithin'
import { createTemporaryName, isTemporaryName } from './fileNames'
import { getFileStamp, type FileStamp } from './fileStamp'

const retriedErrnos: readonly (string | null)[] = ['EPERM', 'EBUSY', 'EACCES']
const retryDelaysMs = [10, 20, 40, 80, 160, 320]

/**
 * Performs a file operation, retrying for about 0.6 s while the system says that the file is in
 * use: on Windows a virus scanner or a sync service briefly holds new files, and a deleted file
 * persists until its last reader has closed it.
 */
export const retryWhileHeld = async <Value>(task: () => Promise<Value>): Promise<Value> => {
  for (const waitMs of retryDelaysMs) {
    try {
      return await task()
    } catch (error) {
      if (!retriedErrnos.includes(getErrno(error))) throw error
      await delay(waitMs)
    }
  }
  return task()
}

/** Renames a file, retrying like `retryWhileHeld`. */
export const renameWithRetry = (from: string, to: string): Promise<void> =>
  retryWhileHeld(() => rename(from, to))

/** Errors from file systems that can't sync folders, such as network ones. */
const unsyncableErrnos: readonly (string | null)[] = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/**
 * Makes changes to the names in a folder survive a power cut, where the file system can.
 * Windows can't and need not: NTFS logs them.
 */
export const syncFolder = async (
  folder: string,
  platform: NodeJS.Platform = process.platform,
): Promise<void> => {
  if (platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!unsyncableErrnos.includes(getErrno(error))) throw error
  } finally {
    await handle.close()
  }
}

/** Deletes a file that may be gone or in use; only for files that nobody will miss. */
export const discardFile = async (path: string): Promise<void> => {
  await unlink(path).catch(() => undefined)
}

const writeAll = async (handle: FileHandle, bytes: Uint8Array): Promise<void> => {
  for (let written = 0; written < bytes.length;) {
    const rest = bytes.length - written
    written += (await handle.write(bytes, written, rest, written)).bytesWritten
  }
}

const writeAndSync = async (path: string, bytes: Uint8Array): Promise<FileStamp> => {
  const handle = await open(path, 'wx')
  try {
    await writeAll(handle, bytes)
    await handle.sync()
    return getFileStamp(await handle.stat())
  } finally {
    await handle.close()
  }
}

/**
 * Writes a new file and flushes its content to disk; its name needs `syncFolder`. Rejects with
 * the system's error, `EEXIST` when the file exists, and then leaves no partial file.
 */
export const writeNewFile = async (path: string, bytes: Uint8Array): Promise<FileStamp> => {
  try {
    return await writeAndSync(path, bytes)
  } catch (error) {
    if (getErrno(error) !== 'EEXIST') await discardFile(path)
    throw error
  }
}

/**
 * Writes `bytes` to `path` so that a reader, or a crash at any moment, finds the old content or
 * the new, never a mixture. Resolves to the stamp of the new file; the change survives a power
 * cut once `syncFolder` has run for the parent. Rejects with the system's error, leaving the
 * old file untouched.
 */
export const replaceFile = async (path: string, bytes: Uint8Array): Promise<FileStamp> => {
  const temporary = join(dirname(path), createTemporaryName())
  const stamp = await writeNewFile(temporary, bytes)
  try {
    await renameWithRetry(temporary, path)
    return stamp
  } catch (error) {
    await discardFile(temporary)
    throw error
  }
}

/** Like `replaceFile`, but also syncs the folder: when it resolves, the file is durable. */
export const writeFileDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  await replaceFile(path, bytes)
  await syncFolder(dirname(path))
}

/** Moves a file within one disk, durably. */
export const moveFileDurably = async (from: string, to: string): Promise<void> => {
  await renameWithRetry(from, to)
  await syncFolder(dirname(to))
  if (dirname(from) !== dirname(to)) await syncFolder(dirname(from))
}

export const pathExists = async (path: string): Promise<boolean> => {
  try {
    await answerWithin(lstat(path))
    return true
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return false
    throw error
  }
}

/**
 * Makes one folder durably, unless it exists. Its parent must exist: a workspace whose disk was
 * unplugged must not be recreated empty.
 */
export const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path)
    await syncFolder(dirname(path))
  } catch (error) {
    if (getErrno(error) !== 'EEXIST') throw error
  }
}

/** Lists the names in a folder; none when the folder does not exist. */
export const readFolder = async (path: string): Promise<string[]> => {
  try {
    return await answerWithin(readdir(path))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(getErrno(error) ?? '')) return []
    throw error
  }
}

/** Removes unfinished writes of ours that a crash left; touches no other file. */
export const removeTemporaryFiles = async (folder: string): Promise<void> => {
  const names = await readFolder(folder)
  await Promise.all(names.filter(isTemporaryName).map((name) => discardFile(join(folder, name))))
}
