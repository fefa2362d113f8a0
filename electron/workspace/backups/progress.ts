/** How far a backup or its restoring is: files done, of how many. */
export interface BackupProgress {
  step: 'writing' | 'checking' | 'restoring'
  done: number
  total: number
}

/** How a long task tells how far it is, and how it is stopped. */
export interface TaskOptions {
  onProgress?: (progress: BackupProgress) => void
  signal?: AbortSignal
}
