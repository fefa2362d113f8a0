import { mkdir, readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import {
  earlierFolderNames,
  failStorage,
  makeFolder,
  manifestFileName,
  pathExists,
  syncFolder,
  workspaceFolderNames,
} from '../files'
import { createManifest, writeManifest } from './manifest'

/** Files that an operating system leaves in a folder that looks empty to its user. */
const isInvisible = (name: string): boolean =>
  name.startsWith('.') || ['desktop.ini', 'thumbs.db'].includes(name.toLowerCase())

/** An empty folder of ours is left by an interrupted creation. */
const isOurEmptyFolder = async (folder: string, name: string): Promise<boolean> =>
  [...workspaceFolderNames, ...earlierFolderNames].includes(name) &&
  (await readdir(join(folder, name))).length === 0

/** Fails with `exists` for a folder that contains anything visible to its user. */
export const checkEmptyFolder = async (folder: string): Promise<Result<void>> => {
  if (await pathExists(join(folder, manifestFileName)))
    return fail(
      'exists',
      'This folder already contains a workspace. Open it, or choose another folder.',
    )
  for (const name of await readdir(folder))
    if (!isInvisible(name) && !(await isOurEmptyFolder(folder, name)))
      return fail('exists', 'This folder is not empty. Choose an empty one or a new name.')
  return ok(undefined)
}

/**
 * Makes the folders and the manifest of a new workspace; the manifest is written last, so that
 * an interrupted creation leaves no workspace. Fails with `exists` when the folder is not
 * empty.
 */
export const createWorkspaceFolders = async (
  path: string,
  name: string,
  format: number,
  now: Date,
): Promise<Result<void>> => {
  const folder = resolve(path)
  try {
    await mkdir(folder, { recursive: true })
    const empty = await checkEmptyFolder(folder)
    if (!empty.ok) return empty
    for (const child of workspaceFolderNames) await makeFolder(join(folder, child))
    await writeManifest(folder, createManifest(name, format, now))
    await syncFolder(dirname(folder))
    return ok(undefined)
  } catch (error) {
    return failStorage(error, 'create')
  }
}
