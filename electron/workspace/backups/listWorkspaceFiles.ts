import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { collectionNames, type CollectionName } from '@shared/model/collections'
import { getErrno } from '../errnoMessages'
import { isTemporaryName } from '../files/fileNames'
import { manifestFileName } from '../layout'
import { backedUpFolderNames } from './storablePath'

/** What points at another record comes before what it points at, which is then still there or in the trash. */
const pointingFirst: readonly CollectionName[] = [
  'submissions',
  'applications',
  'candidates',
  'roles',
  'agencies',
]

const folderOrder: readonly string[] = [
  ...pointingFirst,
  ...backedUpFolderNames.filter((name) => !collectionNames.some((each) => each === name)),
]

const readEntries = async (folder: string) => {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return []
    throw error
  }
}

const listBelow = async (folder: string, path: string): Promise<string[]> => {
  const entries = await readEntries(join(folder, path))
  const files = entries
    .filter((entry) => entry.isFile() && !isTemporaryName(entry.name))
    .map(({ name }) => posix.join(path, name))
  const below: string[] = []
  for (const entry of entries)
    if (entry.isDirectory()) below.push(...(await listBelow(folder, posix.join(path, entry.name))))
  return [...files, ...below]
}

/**
 * The files of a workspace that belong into a backup, as relative paths with forward
 * slashes: the manifest, then all files in its folders but those of `backups` and
 * unfinished writes. Links are not followed. Rejects with the system's error.
 */
export const listWorkspaceFiles = async (folder: string): Promise<string[]> => {
  const paths = [manifestFileName]
  for (const name of folderOrder) for (const path of await listBelow(folder, name)) paths.push(path)
  return paths
}
