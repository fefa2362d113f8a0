import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { makeSafeName } from '@shared/domain/text/safeFileName'
import { manifestFileName } from '@electron/store/files'

/** Leaves room for what a backup or an export adds to the name. */
const longestFolderName = 120

const listVisibleNames = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.'))
  } catch {
    return []
  }
}

/**
 * Decides where a new workspace goes: into the chosen folder itself if it is empty, otherwise
 * into a folder inside it with the workspace's name, so that choosing *Documents* does what
 * people expect. A folder that is already a workspace is returned unchanged, so that creating it
 * is refused.
 */
export const placeWorkspace = async (chosenFolder: string, name: string): Promise<string> => {
  const names = await listVisibleNames(chosenFolder)
  if (names.length === 0 || names.includes(manifestFileName)) return chosenFolder
  return join(chosenFolder, makeSafeName(name, longestFolderName, 'Workspace'))
}
