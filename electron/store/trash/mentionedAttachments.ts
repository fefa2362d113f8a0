import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectionNames } from '@shared/model/workspace/collections'
import {
  getErrno,
  historyFolderName,
  quarantineFolderName,
  trashFolderName,
  versionsFolderName,
} from '../files'
import { forEachConcurrently } from '../tasks'

const readsAtOnce = 16

const hashPattern = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g

/** The folders with anything that may refer to an attachment, readable by this version or not. */
const referringFolders = [
  ...collectionNames,
  // Not all of the trash, where the note of what is being deleted lies.
  ...collectionNames.map((name) => join(trashFolderName, name)),
  versionsFolderName,
  historyFolderName,
  quarantineFolderName,
]

const listFiles = async (path: string): Promise<string[]> => {
  try {
    const entries = await readdir(path, { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name))
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return []
    if (getErrno(error) === 'ENOTDIR') return [path]
    throw error
  }
}

/**
 * The hashes of attachments in files and in all files of folders; what is missing mentions none.
 * Looks at the text alone, so that records which this version can't read count too. Rejects with
 * the system's error.
 */
export const listMentioned = async (paths: readonly string[]): Promise<Set<string>> => {
  const mentioned = new Set<string>()
  const files = (await Promise.all(paths.map(listFiles))).flat()
  await forEachConcurrently(files, readsAtOnce, async (file) => {
    try {
      for (const [hash] of (await readFile(file, 'latin1')).matchAll(hashPattern))
        mentioned.add(hash)
    } catch (error) {
      if (getErrno(error) !== 'ENOENT') throw error
    }
  })
  return mentioned
}

/** The hashes of attachments that anything in a workspace mentions. */
export const listMentionedAnywhere = (folder: string): Promise<Set<string>> =>
  listMentioned(referringFolders.map((name) => join(folder, name)))
