import { lstat, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { discardFile, readFolder } from './durableFile'
import { isTemporaryName } from './fileNames'

/** None of our writes takes this long: a file untouched since then was left by a crash. */
const abandonedAfterMs = 60 * 60_000

const isOwn = (uid: number): boolean => process.getuid === undefined || process.getuid() === uid

const isAbandoned = async (path: string, kind: 'file' | 'folder', now: Date): Promise<boolean> => {
  const stat = await lstat(path).catch(() => null)
  if (stat === null || !isOwn(stat.uid)) return false
  const isKind = kind === 'file' ? stat.isFile() : stat.isDirectory()
  return isKind && now.getTime() - stat.mtimeMs > abandonedAfterMs
}

/**
 * Removes unfinished writes of ours that a crash left in a folder outside the workspace, such
 * as one for exports. Touches no other file and none that may still be in use; never fails.
 */
export const removeAbandonedFiles = async (folder: string, now: Date): Promise<void> => {
  const names = await readFolder(folder).catch(() => [])
  for (const name of names.filter(isTemporaryName)) {
    const path = join(folder, name)
    if (await isAbandoned(path, 'file', now)) await discardFile(path)
  }
}

/**
 * Like `removeAbandonedFiles`, for our folders, whose names are `prefix` and the suffix that
 * `mkdtemp` adds.
 */
export const removeAbandonedFolders = async (
  folder: string,
  prefix: string,
  now: Date,
): Promise<void> => {
  const names = await readFolder(folder).catch(() => [])
  const isOurs = (name: string): boolean =>
    name.startsWith(prefix) && /^[A-Za-z0-9]{6}$/u.test(name.slice(prefix.length))
  for (const name of names.filter(isOurs)) {
    const path = join(folder, name)
    if (await isAbandoned(path, 'folder', now))
      await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}
