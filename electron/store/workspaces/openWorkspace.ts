import { resolve } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import { BackupFault } from '../backups'
import { failStorage, pathExists } from '../files'
import { type ManifestContent, readManifest } from '../manifest'
import { prepareWorkspace, type PreparedWorkspace, type UsableManifest } from './prepareWorkspace'
import type { StorageFormat } from '../records'
import type { WorkspaceOptions, Workspace } from '../types'
import { OpenedWorkspace } from './openedWorkspace'

const checkManifest = async (
  folder: string,
  content: ManifestContent,
): Promise<Result<UsableManifest>> => {
  switch (content.kind) {
    case 'intact':
      return ok(content)
    case 'damaged':
      return ok({ kind: 'damaged', reason: content.reason })
    case 'missing':
      return (await pathExists(folder))
        ? fail(
            'no-workspace',
            'There is no workspace in this folder. Choose another one, or create a new workspace.',
          )
        : fail(
            'folder-missing',
            'This folder was not found. It was moved or renamed, or its disk is not connected.',
          )
    case 'not-downloaded':
    case 'newer-format':
      return fail(
        'io',
        `The workspace could not be opened, and nothing in it was changed. ${content.reason} Wait until it is available, and try again.`,
      )
  }
}

const load = async (
  folder: string,
  prepared: PreparedWorkspace,
  storage: StorageFormat,
  options: WorkspaceOptions,
): Promise<Workspace> => {
  const session = new OpenedWorkspace(folder, prepared, storage, options)
  try {
    await session.load(options.onProgress)
    return session
  } catch (error) {
    await session.close()
    throw error
  }
}

/** Opens a workspace whose records are in the given storage format; see `openWorkspace`. */
export const openWorkspaceWith = async (
  storage: StorageFormat,
  path: string,
  options: WorkspaceOptions,
): Promise<Result<Workspace>> => {
  const folder = resolve(path)
  try {
    const content = await checkManifest(folder, await readManifest(folder))
    if (!content.ok) return content
    const prepared = await prepareWorkspace(folder, content.value, storage.format, options)
    return ok(await load(folder, prepared, storage, options))
  } catch (error) {
    return error instanceof BackupFault
      ? fail(error.code, error.message)
      : failStorage(error, 'open')
  }
}
