import type { Dir } from 'node:fs'
import { join, posix } from 'node:path'
import type { CollectionName } from '@shared/model/workspace/collections'
import {
  findCollection,
  getErrno,
  isTemporaryName,
  listFolderNames,
  manifestFileName,
  openFolder,
} from '../files'
import { backedUpFolderNames } from './storablePath'

/**
 * Referring records come before the records they refer to, so that the targets still exist or
 * are in the trash by then.
 */
const pointingFirst: readonly CollectionName[] = [
  'activities',
  'sentPostings',
  'applications',
  'candidates',
  'roles',
  'agencies',
  'templates',
  'snippets',
  'skillLists',
]

const folderOrder: readonly string[] = [
  ...pointingFirst.flatMap(listFolderNames),
  ...backedUpFolderNames.filter((name) => findCollection(name) === undefined),
]

const openIfPresent = async (path: string): Promise<Dir | null> => {
  try {
    return await openFolder(path)
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return null
    throw error
  }
}

const listBelow = async (folder: string, path: string): Promise<string[]> => {
  const entries = await openIfPresent(join(folder, path))
  const files: string[] = []
  const folders: string[] = []
  for await (const entry of entries ?? []) {
    const below = posix.join(path, entry.name)
    if (entry.isDirectory()) folders.push(below)
    else if (!isTemporaryName(entry.name)) files.push(below)
  }
  for (const below of folders) for (const file of await listBelow(folder, below)) files.push(file)
  return files
}

/**
 * Lists the files of a workspace that belong in a backup, as relative paths with forward
 * slashes: the manifest, then all files in its folders except `backups` and unfinished writes.
 * Anything that is not a regular file, such as a link or a pipe, is listed too, so that it is
 * not silently omitted. Rejects with the system's error.
 */
export const listWorkspaceFiles = async (folder: string): Promise<string[]> => {
  const paths = [manifestFileName]
  for (const name of folderOrder) for (const path of await listBelow(folder, name)) paths.push(path)
  return paths
}
