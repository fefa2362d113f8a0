import { collectionNames } from '@shared/model/workspace/collections'
import type { Workspace } from '@electron/store/types'
import { waitAtMost } from '@electron/store/tasks'
import type { BackupRuns } from './backupRuns'

export interface BackupScheduleOptions {
  runs: BackupRuns
  /** The delay of the first check after opening, in milliseconds. */
  firstAfterMs?: number
  everyMs?: number
  /** How long closing may wait for a backup, in milliseconds. */
  closePatienceMs?: number
  /** How long that backup may take to end once it is cancelled, as on a disk that no longer responds; in milliseconds. */
  cancelPatienceMs?: number
  now?: () => Date
}

/** Backs up the workspace while it is open; the returned function stops, taking a last backup if one is due. */
export type StartBackups = (workspace: Workspace) => () => Promise<void>

/** When a record was last saved; null for an empty workspace. */
const findLastSave = (workspace: Workspace): Date | null => {
  const times = collectionNames.flatMap((name) =>
    workspace
      .collection(name)
      .list()
      .map(({ updatedAt }) => updatedAt),
  )
  const latest = times.reduce((a, b) => (a > b ? a : b), '')
  return latest === '' ? null : new Date(latest)
}

const latestOf = (a: Date | null, b: Date | null): Date | null =>
  a === null || (b !== null && b > a) ? b : a

/**
 * Takes backups as they become due: soon after opening, every ten minutes, and on closing.
 * `isBackupDue` decides whether one is due; a place that could not be reached is retried each
 * time. A read-only workspace gets none. A backup on request does not hold up closing: it is
 * cancelled, and the last one is taken instead.
 */
export const createBackupSchedule =
  ({
    runs,
    firstAfterMs = 5_000,
    everyMs = 600_000,
    closePatienceMs = 5_000,
    cancelPatienceMs = 6_000,
    now = () => new Date(),
  }: BackupScheduleOptions): StartBackups =>
  (workspace) => {
    const stop = new AbortController()
    let lastChange: Date | null = null
    const endWatching = workspace.onChanged(() => (lastChange = now()))

    const look = async (): Promise<void> => {
      if (workspace.readOnly !== null) return
      const changedAt = latestOf(findLastSave(workspace), lastChange)
      await runs.takeDue(workspace, changedAt, { signal: stop.signal })
    }

    const first = setTimeout(() => void look(), firstAfterMs)
    const timer = setInterval(() => void look(), everyMs)

    return async () => {
      clearTimeout(first)
      clearInterval(timer)
      endWatching()
      runs.cancelAsked()
      const patience = setTimeout(() => stop.abort(), closePatienceMs)
      await waitAtMost(look(), closePatienceMs + cancelPatienceMs)
      clearTimeout(patience)
    }
  }
