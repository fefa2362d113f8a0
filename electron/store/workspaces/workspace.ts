import type { Result } from '@shared/contract/result'
import { backUpBeforeMigration } from '../backups'
import { createWorkspaceFolders } from '../manifest'
import { openWorkspaceWith } from './openWorkspace'
import { currentStorage } from '../migrations'
import type { CreateOptions, WorkspaceOptions, VerifyReport, Workspace } from '../types'
import { verifyWorkspace } from '../verify'

/**
 * Opens the workspace in a folder. A damaged file does not prevent it: the file is set aside
 * and listed in `problems`. Where nothing may be written, because another process holds the
 * lock, the format is newer or the disk refuses, the workspace is opened for reading and
 * `readOnly` says why. A workspace in an older format is backed up before it is migrated, and
 * stays closed if that fails. Fails with `no-workspace`, `folder-missing` or `io`.
 */
export const openWorkspace = (
  folder: string,
  options: WorkspaceOptions = {},
): Promise<Result<Workspace>> =>
  openWorkspaceWith(currentStorage, folder, { beforeMigration: backUpBeforeMigration, ...options })

/**
 * Creates a workspace in a new or empty folder and opens it. Fails with `exists` when the
 * folder is not empty, and otherwise with the disk's error.
 */
export const createWorkspace = async (
  folder: string,
  { name, ...options }: CreateOptions,
): Promise<Result<Workspace>> => {
  const now = options.now?.() ?? new Date()
  const created = await createWorkspaceFolders(folder, name, currentStorage.format, now)
  return created.ok ? openWorkspace(folder, options) : created
}

/** Reads everything in a workspace's folder, without opening or changing it. */
export const verifyFolder = (folder: string): Promise<Result<VerifyReport>> =>
  verifyWorkspace(folder, currentStorage)
