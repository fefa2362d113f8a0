import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, type Result } from '@shared/contract/result'
import type { WorkspaceId } from '@shared/model/ids'
import { backupsFolderName } from '../files'
import { readManifest } from '../manifest'
import { BackupFault, failBackup } from './backupFault'
import { removeOldBackups } from './backupFolder'
import type { BackupHeader } from './backupManifest'
import { nameBackup, nameBackupOfFormat } from './backupNames'
import type { BackupTaskOptions } from './progress'
import { writeBackup } from './writeBackup'

/** Where a workspace keeps its own backups. */
export const getBackupsFolder = (folder: string): string => join(folder, backupsFolderName)

export interface TakeBackupOptions extends BackupTaskOptions {
  now: Date
}

/**
 * Writes a backup of the workspace in `folder` into the folder `place`, which must be
 * there, and once it is verified deletes those that are no longer worth keeping.
 */
export const takeBackup = async (
  folder: string,
  workspaceId: WorkspaceId,
  place: string,
  { now, ...task }: TakeBackupOptions,
): Promise<Result<BackupHeader>> => {
  try {
    await stat(place)
  } catch (error) {
    return failBackup(error, 'back-up')
  }
  const path = join(place, nameBackup(workspaceId, now))
  const written = await writeBackup(folder, path, { takenAt: now, ...task })
  // An old backup that can't be deleted now is tried again with the next one.
  if (written.ok) await removeOldBackups(place, workspaceId, now).catch(() => undefined)
  return written
}

/**
 * Backs a workspace up before it is moved on from format `format`; see `OpenOptions`.
 * Such a backup is kept for good. Rejects with `BackupFault` when there is no verified one.
 */
export const backUpBeforeMigration = async (folder: string, format: number): Promise<void> => {
  const content = await readManifest(folder)
  const takenAt = new Date()
  const written =
    content.kind === 'sound'
      ? await writeBackup(
          folder,
          join(getBackupsFolder(folder), nameBackupOfFormat(content.manifest.id, takenAt, format)),
          { takenAt },
        )
      : fail('io', 'The workspace’s own file can’t be read.')
  if (!written.ok)
    throw new BackupFault(
      written.error.code,
      `This workspace was made by an older Rolebench. It is backed up before it is brought up to date, and that did not work, so it was left closed and as it was. ${written.error.message}`,
    )
}
