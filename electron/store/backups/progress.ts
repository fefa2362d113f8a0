import type { Progress, TaskOptions } from '../tasks'

/** How far a backup or its restoring is: files done, of how many. */
export interface BackupProgress extends Progress {
  step: 'writing' | 'checking' | 'restoring'
}

export type BackupTaskOptions = TaskOptions<BackupProgress>
