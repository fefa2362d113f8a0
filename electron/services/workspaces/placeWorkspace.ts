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
 * Where a new workspace goes: into the chosen folder itself when there is nothing
 * in it, else into a folder inside it that has the workspace's name, so that
 * choosing *Documents* does what people mean by it. A folder that is a workspace
 * itself is given back as it is, for its creation to be refused.
 */
export const placeWorkspace = async (chosenFolder: string, name: string): Promise<string> => {
  const names = await listVisibleNames(chosenFolder)
  if (names.length === 0 || names.includes(manifestFileName)) return chosenFolder
  return join(chosenFolder, makeSafeName(name, longestFolderName, 'Workspace'))
}
