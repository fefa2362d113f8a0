import { mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ok, type Result } from '@shared/contract/result'
import {
  failStorage,
  pathExists,
  removeAbandonedFolders,
  renameWithRetry,
  syncFolder,
  workspaceFolderNames,
} from '@electron/store/files'
import { checkEmptyFolder } from '@electron/store/manifest'
import { createWorkspace } from '@electron/store/workspaces'
import { fillSampleWorkspace } from './fillSampleWorkspace'

const SAMPLE_NAME = 'Rolebench sample'
const draftPrefix = '.rolebench-sample-'

/** The folder of the sample workspace, whether or not it exists. */
export const getSampleFolder = (documentsFolder: string): string =>
  join(documentsFolder, SAMPLE_NAME)

/**
 * Creates a sample workspace in a new or empty folder. It is filled elsewhere and then moved
 * there, so that a failure or a kill half-way leaves no half-filled sample; the next attempt
 * starts again and clears what a killed one left. Fails with `exists` if the folder contains
 * anything.
 */
export async function placeSampleWorkspace(folder: string, name: string): Promise<Result<null>> {
  const parent = dirname(folder)
  try {
    await mkdir(parent, { recursive: true })
    if (await pathExists(folder)) {
      const empty = await checkEmptyFolder(folder)
      if (!empty.ok) return empty
    }
    await removeAbandonedFolders(parent, draftPrefix, new Date())
    const draftFolder = await mkdtemp(join(parent, draftPrefix))
    try {
      const made = await makeSampleWorkspace(draftFolder, name)
      if (!made.ok) return made
      await clearPlace(folder)
      await renameWithRetry(draftFolder, folder)
      await syncFolder(parent)
      return ok(null)
    } finally {
      await rm(draftFolder, { recursive: true, force: true })
    }
  } catch (error) {
    return failStorage(error, 'create')
  }
}

/** Removes our folders that an interrupted creation left empty, and then the sample's folder if it is empty. */
async function clearPlace(folder: string): Promise<void> {
  for (const child of [...workspaceFolderNames.map((name) => join(folder, name)), folder])
    await rmdir(child).catch(() => undefined)
}

/**
 * Creates the sample workspace if there is none yet; an existing one is left alone, with
 * everything that was tried out in it.
 */
export async function prepareSampleWorkspace(documentsFolder: string): Promise<Result<null>> {
  try {
    const folder = getSampleFolder(documentsFolder)
    if (await pathExists(folder)) return ok(null)
    return await placeSampleWorkspace(folder, SAMPLE_NAME)
  } catch (error) {
    return failStorage(error, 'create')
  }
}

async function makeSampleWorkspace(folder: string, name: string): Promise<Result<null>> {
  const workspace = await createWorkspace(folder, { name })
  if (!workspace.ok) return workspace
  const filled = await fillSampleWorkspace(workspace.value)
  await workspace.value.close()
  return filled
}
