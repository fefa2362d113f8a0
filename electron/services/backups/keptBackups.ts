import type {
  BackupOverview,
  BackupSource,
} from '@shared/contract/channels/recovery/backupChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import { listBackups } from '@electron/store/backups'
import type { Workspace } from '@electron/store/types'
import type { BackupRuns } from './backupRuns'
import { checkSecondBackupFolder, type SecondBackupFolder } from './secondBackupFolder'

/** Backup runs, and the second folder that they write to. */
export interface Backups {
  runs: BackupRuns
  secondFolder: SecondBackupFolder
}

/** The backups of a workspace in all places, newest first; an unreadable place counts as empty. */
export const describeBackups = async (
  workspace: Workspace,
  { runs, secondFolder }: Backups,
): Promise<BackupOverview> => {
  const places = [...(await runs.listPlaces(workspace))]
  const lists = places.map(async ([place, folder]) =>
    (await listBackups(folder, workspace.id).catch(() => [])).map(
      ({ fileName, takenAt, bytes, fileCount, isBeforeMigration }) => ({
        fileName,
        place,
        takenAt: takenAt.toISOString(),
        bytes,
        fileCount,
        isBeforeMigration,
      }),
    ),
  )
  const location = await secondFolder.get()
  return {
    backups: (await Promise.all(lists)).flat().sort((a, b) => b.takenAt.localeCompare(a.takenAt)),
    problem: runs.getProblem('workspace'),
    secondFolder: location === null ? null : { location, problem: runs.getProblem('second') },
  }
}

/** Finds the absolute path of a backup of the open workspace; fails with `not-found` if it no longer exists. */
export const findBackup = async (
  open: Result<Workspace>,
  { place, fileName }: Extract<BackupSource, { kind: 'kept' }>,
  { runs }: Backups,
): Promise<Result<string>> => {
  if (!open.ok) return open
  const workspace = open.value
  const folder = (await runs.listPlaces(workspace)).get(place)
  const kept = folder === undefined ? [] : await listBackups(folder, workspace.id)
  const backup = kept.find((each) => each.fileName === fileName)
  return backup === undefined
    ? fail('not-found', 'This backup was not found. Choose another one.')
    : ok(backup.path)
}

/** Makes an absolute path the second folder; fails with `invalid-input` for one in the workspace. */
export const chooseSecondFolder = async (
  workspace: Workspace,
  folder: string,
  { runs, secondFolder }: Backups,
): Promise<Result<null>> => {
  const checked = await checkSecondBackupFolder(workspace.folder, folder)
  if (!checked.ok) return checked
  runs.forgetProblem('second')
  return secondFolder.save(folder)
}

export const forgetSecondFolder = ({ runs, secondFolder }: Backups): Promise<Result<null>> => {
  runs.forgetProblem('second')
  return secondFolder.save(null)
}
