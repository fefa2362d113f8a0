import { lstat, readdir, rmdir, unlink } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'
import { collectionNames } from '@shared/model/workspace/collections'
import {
  getErrno,
  hashFile,
  historyFolderName,
  listFolderNames,
  moveFileDurably,
  pathExists,
  quarantineFolderName,
  retryWhileHeld,
  syncFolder,
  trashFolderName,
} from '../files'

/** The folders in which every collection has one of its own. */
const places: readonly string[] = ['', historyFolderName, trashFolderName, quarantineFolderName]

const isFolder = async (path: string): Promise<boolean> => (await lstat(path)).isDirectory()

const isEqual = async (one: string, other: string): Promise<boolean> => {
  for (const path of [one, other]) if (!(await lstat(path)).isFile()) return false
  return (await hashFile(one)) === (await hashFile(other))
}

/** A free name in the form that sync services give to a second version, so that records are merged. */
const findFreePath = async (path: string): Promise<string> => {
  const { dir, name, ext } = parse(path)
  for (let number = 1; ; number += 1) {
    const free = join(dir, `${name} (${number})${ext}`)
    if (!(await pathExists(free))) return free
  }
}

/** Removes a folder, unless something is in it. */
const removeEmptyFolder = async (path: string): Promise<void> => {
  try {
    await retryWhileHeld(() => rmdir(path))
    await syncFolder(dirname(path))
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(getErrno(error) ?? '')) throw error
  }
}

const moveEntry = async (from: string, to: string): Promise<void> => {
  if (!(await pathExists(to))) return moveFileDurably(from, to)
  if ((await isFolder(from)) && (await isFolder(to))) return moveInto(from, to)
  if (await isEqual(from, to)) await unlink(from)
  else await moveFileDurably(from, await findFreePath(to))
}

const moveInto = async (from: string, to: string): Promise<void> => {
  for (const name of await readdir(from)) await moveEntry(join(from, name), join(to, name))
  await removeEmptyFolder(from)
}

const moveFolder = async (from: string, to: string): Promise<void> => {
  if (!(await pathExists(from)) || !(await isFolder(from))) return
  if ((await pathExists(to)) && (await isFolder(to))) await removeEmptyFolder(to)
  await moveEntry(from, to)
}

/**
 * Gives the folders of earlier formats the names that they have now, with everything in them. What a
 * crash or a sync service left under the old name is moved to the rest: of two equal files one is
 * kept, of two that differ both, the second as a conflict copy. At any moment each file stands under
 * one of the names. Costs a few looks where there is nothing to do; rejects with the system's error.
 */
export const moveFolders = async (folder: string): Promise<void> => {
  for (const collection of collectionNames) {
    const [name = collection, ...earlier] = listFolderNames(collection)
    for (const old of earlier)
      for (const place of places)
        await moveFolder(join(folder, place, old), join(folder, place, name))
  }
}
