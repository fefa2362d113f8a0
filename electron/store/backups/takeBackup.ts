import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, type Result } from '@shared/contract/result'
import type { WorkspaceId } from '@shared/model/ids'
import { answerWithin, backupsFolderName } from '../files'
import { readManifest } from '../manifest'
import { BackupFault, failBackup } from './backupFault'
import { removeOldBackups } from './backupFolder'
import type { BackupHeader } from './backupManifest'
import { nameBackup, nameBackupOfFormat } from './backupNames'
import type { BackupTaskOptions } from './progress'
import { writeBackup } from './writeBackup'

/** The folder inside a workspace that holds its own backups. */
export const getBackupsFolder = (folder: string): string => join(folder, backupsFolderName)

export interface TakeBackupOptions extends BackupTaskOptions {
  now: Date
}

/**
 * Writes a backup of the workspace in `folder` into the existing folder `place` and, once it is
 * verified, deletes the backups no longer worth keeping.
 */
export const takeBackup = async (
  folder: string,
  workspaceId: WorkspaceId,
  place: string,
  { now, ...task }: TakeBackupOptions,
): Promise<Result<BackupHeader>> => {
  try {
    await answerWithin(stat(place))
  } catch (error) {
    return failBackup(error, 'back-up')
  }
  const path = join(place, nameBackup(workspaceId, now))
  const written = await writeBackup(folder, path, { takenAt: now, ...task })
  // A failed deletion of an old backup is retried with the next backup.
  if (written.ok) await removeOldBackups(place, workspaceId, now).catch(() => undefined)
  return written
}

/** Takes a backup as `takeBackup` does. */
export type TakeBackup = typeof takeBackup

/**
 * Backs up a workspace before it is migrated from format `format`; see `OpenOptions`. Such a
 * backup is kept permanently. Rejects with `BackupFault` unless the backup was written and
 * verified.
 */
export const backUpBeforeMigration = async (folder: string, format: number): Promise<void> => {
  const content = await readManifest(folder)
  const takenAt = new Date()
  const written =
    content.kind === 'intact'
      ? await writeBackup(
          folder,
          join(getBackupsFolder(folder), nameBackupOfFormat(content.manifest.id, takenAt, format)),
          { takenAt },
        )
      : fail('io', 'The workspace’s own file can’t be read.')
  if (!written.ok)
    throw new BackupFault(
      written.error.code,
      `This workspace was made by an older Rolebench and must be backed up before it is upgraded. The backup failed, so the workspace was not opened and nothing in it was changed. ${written.error.message}`,
    )
}
