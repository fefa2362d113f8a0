import type {
  RestoredBackup,
  WrittenBackup,
} from '@shared/contract/channels/recovery/backupChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import { type BackupProgress, restoreBackup } from '@electron/store/backups'
import type { Workspace } from '@electron/store/types'
import type { Emit } from '../emit'
import { createStoppableTasks } from '../tasks/stoppableTasks'
import type { BackupRun, BackupRuns } from './backupRuns'
import { nameBackedUpFiles, nameDamage } from './nameBackedUpFiles'

/** Where a backup comes from and goes to. Both paths are absolute. */
export interface Restoring {
  backupFile: string
  folder: string
  /** Restores the intact files of a damaged backup. */
  partial?: boolean
}

/** Backing up and restoring on request; can be cancelled. */
export interface BackupTasks {
  /** Takes a backup in every place; fails with the first error, and only if no place got one. */
  take(workspace: Workspace): Promise<Result<WrittenBackup>>
  /** Restores a backup; files are named after the records of the open workspace, if any. */
  restore(restoring: Restoring, open: Result<Workspace>): Promise<Result<RestoredBackup>>
  stop(): void
}

/** Reports progress by the event `backups.progress`. */
export const createBackupTasks = (runs: BackupRuns, emit: Emit): BackupTasks => {
  const tasks = createStoppableTasks<BackupProgress>((progress) =>
    emit('backups.progress', progress),
  )
  return {
    take: async (workspace) => {
      const writable = await workspace.checkWritable()
      if (!writable.ok) return writable
      return summarizeRuns(await tasks.run((options) => runs.takeNow(workspace, options)))
    },
    restore: async ({ backupFile, folder, partial }, open) => {
      const restored = await tasks.run((options) =>
        restoreBackup(backupFile, folder, { partial, ...options }),
      )
      if (!restored.ok) return nameDamage(open, restored.error)
      const { name, takenAt, files: fileCount } = restored.value
      return ok({
        name,
        takenAt,
        fileCount,
        leftOut: nameBackedUpFiles(open, restored.value.leftOut),
      })
    },
    stop: () => tasks.stop(),
  }
}

function summarizeRuns(runs: readonly BackupRun[]): Result<WrittenBackup> {
  const failures = runs.flatMap(({ result }) => (result.ok ? [] : [result]))
  const written = runs.flatMap(({ result }) => (result.ok ? [result.value] : []))
  const [failure] = failures
  const [header] = written
  if (header === undefined) return failure ?? fail('internal', 'There is no folder for backups.')
  if (failure?.error.code === 'cancelled') return failure
  return ok({
    fileCount: header.fileCount,
    unread: header.unread,
    problem: failure?.error.message ?? null,
  })
}
