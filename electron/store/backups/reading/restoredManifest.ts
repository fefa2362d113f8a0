import { basename } from 'node:path'
import { createId, workspaceIdSchema } from '@shared/model/ids'
import { manifestFileName, readJson } from '@electron/store/files'
import { createManifest, type Manifest, manifestSchema } from '@electron/store/manifest'
import { currentStorage } from '@electron/store/migrations'
import { readContent } from './entryContents'
import type { OpenBackup } from './readBackup'

const parseManifest = (bytes: Buffer): Manifest | null => {
  try {
    return manifestSchema.parse(readJson(bytes))
  } catch {
    return null
  }
}

/** Reads the stored workspace's own file; null where it is damaged. */
export const readStoredManifest = async ({
  readable,
  readFiles,
}: OpenBackup): Promise<Manifest | null> => {
  const own = readable.filter(({ path }) => path === manifestFileName)
  let manifest: Manifest | null = null
  await readFiles(own, async (_, content) => {
    manifest = parseManifest(await readContent(content))
  })
  return manifest
}

/**
 * A restored workspace coexists with the one that was backed up, so it gets its own id and
 * name: people, lists and backups tell the two apart by these.
 */
export const createRestoredManifest = (
  { origin }: OpenBackup,
  folder: string,
  stored: Manifest | null,
): Manifest => {
  const name = origin.name ?? stored?.name ?? basename(folder)
  const format = origin.format ?? currentStorage.format
  return {
    ...(stored ?? createManifest(name, format, new Date(origin.takenAt))),
    id: createId(workspaceIdSchema),
    name: `${name} (as of ${origin.takenAt.slice(0, 10)})`,
    restoredFrom: { id: origin.workspaceId, takenAt: origin.takenAt },
  }
}
