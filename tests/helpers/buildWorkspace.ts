import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateRecords, type GeneratedSize } from '../../scripts/generate/generateRecords'
import type { WorkspaceId } from '@shared/model/ids'
import { createRecentWorkspaces } from '@electron/services/workspaces/recentWorkspaces'
import { forEachConcurrently } from '@electron/store/tasks/keyedQueue'
import { getRecordPath } from '@electron/store/files/layout'
import { currentStorage } from '@electron/store/migrations/storage'
import { createWorkspace } from '@electron/store/workspaces/workspace'

const seed = 20_261_123
const filesAtOnce = 16

export interface BuiltWorkspace {
  id: WorkspaceId
  folder: string
  /** The size of all records' files, in bytes. */
  bytes: number
}

/**
 * Creates a generated workspace in `folder`, which must not exist yet, without forcing each file
 * to disk as the store would.
 */
export const buildWorkspace = async (
  folder: string,
  size: Omit<GeneratedSize, 'seed'>,
): Promise<BuiltWorkspace> => {
  const created = await createWorkspace(folder, { name: `${size.candidates} candidates` })
  if (!created.ok) throw new Error(created.error.message)
  const { id } = created.value
  await created.value.close()
  const { codec, format } = currentStorage
  let bytes = 0
  await forEachConcurrently(
    generateRecords({ ...size, seed }),
    filesAtOnce,
    async ({ collection, record }) => {
      const file = codec.encode({ format, record, lineage: [] })
      bytes += file.length
      await writeFile(getRecordPath(folder, collection, record.id), file)
    },
  )
  return { id, folder, bytes }
}

/** Makes the app with this user data folder open the workspace on startup. */
export const rememberWorkspace = async (
  userDataFolder: string,
  { id, folder }: BuiltWorkspace,
): Promise<void> => {
  const recent = createRecentWorkspaces(join(userDataFolder, 'recent-workspaces.json'))
  const openedAt = new Date().toISOString()
  const remembered = await recent.remember({ id, name: 'Generated', location: folder, openedAt })
  if (!remembered.ok) throw new Error(remembered.error.message)
}
