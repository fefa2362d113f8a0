import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result } from '@shared/contract/result'
import { failStorage } from '@electron/store/files/errnoMessages'
import { pathExists, renameWithRetry, syncFolder } from '@electron/store/files/durableFile'
import { createWorkspace } from '@electron/store/workspaces/workspace'
import { fillSampleWorkspace } from './fillSampleWorkspace'

const SAMPLE_NAME = 'Rolebench sample'

/** Where the sample workspace is, or would be made. */
export const getSampleFolder = (documentsFolder: string): string =>
  join(documentsFolder, SAMPLE_NAME)

/**
 * Makes the sample workspace where there is none yet, and leaves one that is there
 * alone, with all that was tried out in it. It is filled beside its place and then
 * moved there, so that a failure half-way leaves no half sample.
 */
export async function prepareSampleWorkspace(documentsFolder: string): Promise<Result<null>> {
  try {
    const folder = getSampleFolder(documentsFolder)
    if (await pathExists(folder)) return ok(null)
    await mkdir(documentsFolder, { recursive: true })
    const draftFolder = await mkdtemp(join(documentsFolder, '.rolebench-sample-'))
    try {
      const made = await makeSampleWorkspace(draftFolder)
      if (!made.ok) return made
      await renameWithRetry(draftFolder, folder)
      await syncFolder(documentsFolder)
      return ok(null)
    } finally {
      await rm(draftFolder, { recursive: true, force: true })
    }
  } catch (error) {
    return failStorage(error, 'create')
  }
}

async function makeSampleWorkspace(folder: string): Promise<Result<null>> {
  const workspace = await createWorkspace(folder, { name: SAMPLE_NAME })
  if (!workspace.ok) return workspace
  const filled = await fillSampleWorkspace(workspace.value)
  await workspace.value.close()
  return filled
}
