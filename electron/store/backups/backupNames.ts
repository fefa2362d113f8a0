import { workspaceIdSchema, type WorkspaceId } from '@shared/model/ids'

const backupName =
  /^rolebench-(?<id>[0-9a-z]{16})-(?<day>\d{4}-\d{2}-\d{2})T(?<h>\d{2})(?<m>\d{2})(?<s>\d{2}\.\d{3})Z(?<note>-of-format-\d+)?\.zip$/

/** What a backup's file name says about it. */
export interface NamedBackup {
  workspaceId: WorkspaceId
  takenAt: Date
  /** Taken before a migration; such a backup is never deleted to make room. */
  isBeforeMigration: boolean
}

const formatTime = (takenAt: Date): string => takenAt.toISOString().replaceAll(':', '')

/** `rolebench-<workspace>-<time without colons>.zip`; the names for one workspace sort by time. */
export const nameBackup = (workspaceId: WorkspaceId, takenAt: Date): string =>
  `rolebench-${workspaceId}-${formatTime(takenAt)}.zip`

/** The name of a backup taken before the workspace is migrated from an older format. */
export const nameBackupOfFormat = (
  workspaceId: WorkspaceId,
  takenAt: Date,
  format: number,
): string => `rolebench-${workspaceId}-${formatTime(takenAt)}-of-format-${format}.zip`

/** Parses a backup's file name; null for any other file. */
export const readBackupName = (name: string): NamedBackup | null => {
  const parts = backupName.exec(name)?.groups
  if (parts === undefined) return null
  const { id, day, h, m, s, note } = parts
  const takenAt = new Date(`${String(day)}T${String(h)}:${String(m)}:${String(s)}Z`)
  if (Number.isNaN(takenAt.getTime())) return null
  return {
    workspaceId: workspaceIdSchema.parse(id),
    takenAt,
    isBeforeMigration: note !== undefined,
  }
}
