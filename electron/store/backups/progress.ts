import type { Progress, TaskOptions } from '../tasks'

/** Progress of a backup or a restore: files done and total files. */
export interface BackupProgress extends Progress {
  step: 'writing' | 'checking' | 'restoring'
}

export type BackupTaskOptions = TaskOptions<BackupProgress>
