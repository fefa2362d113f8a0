import {
  readDamage,
  type BackupSource,
  type RestoredBackup,
  type WrittenBackup,
} from '@shared/contract/channels/recovery/backupChannels'
import type { ChosenPath } from '@shared/contract/tokens'
import type { Result } from '@shared/contract/result'
import { api } from '@renderer/data/api'
import { saveBeforeLeaving } from '@renderer/editing/saveBeforeLeaving'
import { flushUnsaved } from '@renderer/editing/unsaved'
import { notifyDone, notifyError } from '@renderer/ui/tasks/notify'
import { runBackupTask } from './backupTask'
import { offerIntactFiles, showLeftOut } from './damagedBackup'

/** Returns the value, or null for a failure, which the user is told unless they stopped it. */
const tellFailure = <Value>(result: Result<Value>): Value | null => {
  if (result.ok) return result.value
  if (result.error.code !== 'cancelled') notifyError(result.error)
  return null
}

const chooseFolder = async (purpose: 'backup-place' | 'restore-into'): Promise<ChosenPath | null> =>
  tellFailure(await api.ask('dialogs.chooseFolder', { purpose }))

/** Saves unsaved edits and backs up the workspace; null if that failed or was stopped. */
export const backUpNow = async (): Promise<WrittenBackup | null> => {
  await flushUnsaved()
  return tellFailure(await runBackupTask(() => api.ask('backups.create', {})))
}

/** Opens the restored workspace; a dialog lists what had to be left out. */
const openRestored = async (restored: RestoredBackup, folder: ChosenPath): Promise<void> => {
  const opened = tellFailure(await api.ask('workspace.open', { folder: folder.token }))
  if (opened === null) return
  if (restored.leftOut.length > 0) showLeftOut(restored)
  else
    notifyDone(
      `Restored as ${restored.name} in the folder ${folder.name}. The original workspace is unchanged.`,
    )
}

const unpackBackup = (
  from: BackupSource,
  folder: ChosenPath,
  partial: boolean,
): Promise<Result<RestoredBackup>> =>
  runBackupTask(() => api.ask('backups.restore', { from, into: folder.token, partial }))

const restoreIntactFiles = async (from: BackupSource, folder: ChosenPath): Promise<void> => {
  if (!(await saveBeforeLeaving())) return
  const restored = tellFailure(await unpackBackup(from, folder, true))
  if (restored !== null) await openRestored(restored, folder)
}

/**
 * Asks for a folder, restores the backup to it and opens the result. If a part of the backup is
 * damaged, nothing is restored and a dialog offers the intact files.
 */
export const restoreBackup = async (from: BackupSource): Promise<void> => {
  const folder = await chooseFolder('restore-into')
  if (folder === null || !(await saveBeforeLeaving())) return
  const result = await unpackBackup(from, folder, false)
  const damage = result.ok ? null : readDamage(result.error)
  if (damage !== null && damage.intact > 0) {
    offerIntactFiles(damage, () => void restoreIntactFiles(from, folder))
    return
  }
  const restored = tellFailure(result)
  if (restored !== null) await openRestored(restored, folder)
}

/** Asks for a backup file, and then does the same as `restoreBackup`. */
export const restoreBackupFile = async (): Promise<void> => {
  const file = tellFailure(await api.ask('dialogs.chooseBackupFile', {}))
  if (file !== null) await restoreBackup({ kind: 'file', token: file.token })
}

/** Asks for a second folder for backups; returns whether one was chosen. */
export const chooseSecondFolder = async (): Promise<boolean> => {
  const folder = await chooseFolder('backup-place')
  if (folder === null) return false
  const saved = await api.ask('backups.chooseSecondFolder', { folder: folder.token })
  if (!saved.ok) notifyError(saved.error)
  return saved.ok
}

/** Goes back to keeping backups only in the workspace's own folder. */
export const forgetSecondFolder = async (): Promise<void> => {
  tellFailure(await api.ask('backups.forgetSecondFolder', {}))
}
