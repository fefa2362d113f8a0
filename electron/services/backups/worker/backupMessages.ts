import type { Result } from '@shared/contract/result'
import type { WorkspaceId } from '@shared/model/ids'
import type { BackupHeader, BackupProgress } from '@electron/store/backups'

/** What a worker is told: to take a backup, see `takeBackup`, or to cancel it. */
export type BackupOrder =
  | { kind: 'take'; folder: string; workspaceId: WorkspaceId; place: string; now: Date }
  | { kind: 'cancel' }

/** What a worker answers: progress, and at the end one result. */
export type BackupReply =
  { kind: 'progress'; progress: BackupProgress } | { kind: 'result'; result: Result<BackupHeader> }
