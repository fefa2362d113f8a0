import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseBackupsToKeep } from '@shared/domain/backups/retention'
import type { WorkspaceId } from '@shared/model/ids'
import { answerWithin, discardFile, isTemporaryName, readFolder } from '../files'
import { readBackupName } from './backupNames'
import { readBackupSummary } from './reading/readBackup'

/**
 * An unfinished backup older than this was left by a crash; a newer one may still be in
 * progress in another process.
 */
const staleAfterMs = 24 * 60 * 60 * 1000

/** One backup of a workspace, in one of the folders that hold its backups. */
export interface BackupFile {
  fileName: string
  /** Absolute. */
  path: string
  takenAt: Date
  isBeforeMigration: boolean
  /** The size of the zip. */
  bytes: number
  /** How many files are in it; null for a backup that is truncated or damaged. */
  fileCount: number | null
}

const readBackupFile = async (
  place: string,
  fileName: string,
  workspaceId: WorkspaceId,
): Promise<BackupFile | null> => {
  const named = readBackupName(fileName)
  if (named?.workspaceId !== workspaceId) return null
  const path = join(place, fileName)
  const { size } = await answerWithin(stat(path))
  const summary = await readBackupSummary(path).catch(() => null)
  if (summary !== null && summary.workspaceId !== workspaceId) return null
  const { takenAt, isBeforeMigration } = named
  return {
    fileName,
    path,
    takenAt,
    isBeforeMigration,
    bytes: size,
    fileCount: summary?.fileCount ?? null,
  }
}

/**
 * Lists the backups of a workspace in a folder, newest first: files with a backup's name and a
 * matching summary. Files of other programs and other workspaces are ignored. Returns none when
 * the folder does not exist; rejects with the system's error when it can't be read.
 */
export const listBackups = async (
  place: string,
  workspaceId: WorkspaceId,
): Promise<BackupFile[]> => {
  const names = await readFolder(place)
  const files = await Promise.all(
    names.map((name) => readBackupFile(place, name, workspaceId).catch(() => null)),
  )
  return files
    .filter((file) => file !== null)
    .sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime())
}

/**
 * The backups that the retention policy counts: complete ones, except those taken before a
 * migration.
 */
export const pickScheduled = (backups: readonly BackupFile[]): BackupFile[] =>
  backups.filter(({ fileCount, isBeforeMigration }) => fileCount !== null && !isBeforeMigration)

const removeStaleUnfinished = async (place: string, now: Date): Promise<void> => {
  for (const name of (await readFolder(place)).filter(isTemporaryName)) {
    const path = join(place, name)
    const { mtimeMs } = await stat(path)
    if (now.getTime() - mtimeMs > staleAfterMs) await discardFile(path)
  }
}

/**
 * Deletes the backups of a workspace that the retention policy no longer keeps, and unfinished
 * ones left by a crash. Never deletes a file that is not known to be a complete backup of this
 * workspace. Rejects with the system's error.
 */
export const removeOldBackups = async (
  place: string,
  workspaceId: WorkspaceId,
  now: Date,
): Promise<void> => {
  const backups = pickScheduled(await listBackups(place, workspaceId))
  const kept = new Set(chooseBackupsToKeep(backups, now))
  for (const backup of backups) if (!kept.has(backup)) await discardFile(backup.path)
  await removeStaleUnfinished(place, now)
}
