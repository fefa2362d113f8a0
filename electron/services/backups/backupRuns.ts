import type { BackupPlace } from '@shared/contract/channels/recovery/backupChannels'
import type { Result } from '@shared/contract/result'
import { isBackupDue } from '@shared/domain/backups/retention'
import {
  type BackupHeader,
  type BackupTaskOptions,
  getBackupsFolder,
  listBackups,
  pickScheduled,
  takeBackup,
  type TakeBackup,
} from '@electron/store/backups'
import { answerWithin, makeFolder } from '@electron/store/files'
import type { Workspace } from '@electron/store/types'
import type { SecondBackupFolder } from './secondBackupFolder'
import { createSerialQueue } from '@electron/store/tasks'

/** The outcome of a backup in one place. */
export interface BackupRun {
  place: BackupPlace
  result: Result<BackupHeader>
}

/** Takes backups of the open workspace, one at a time, and remembers failures. */
export interface BackupRuns {
  /** The folder of each backup place. */
  listPlaces(workspace: Workspace): Promise<Map<BackupPlace, string>>
  /** Takes a backup in every place, even if some can't be reached. */
  takeNow(workspace: Workspace, options?: BackupTaskOptions): Promise<BackupRun[]>
  /** Cancels the backups of `takeNow`, leaving no partial files. */
  cancelAsked(): void
  /** Takes a backup in every place where one is due, given when the workspace last changed. */
  takeDue(
    workspace: Workspace,
    lastChange: Date | null,
    options?: BackupTaskOptions,
  ): Promise<BackupRun[]>
  /** Why the last backup in a place failed; null when it did not. */
  getProblem(place: BackupPlace): string | null
  forgetProblem(place: BackupPlace): void
}

export interface BackupRunsOptions {
  secondFolder: SecondBackupFolder
  /** Called after every backup, successful or not. */
  onRun: () => void
  /** How a backup is taken; on this thread by default. */
  take?: TakeBackup
  now?: () => Date
}

/** Nothing is taken yet; see `BackupRuns`. */
export const createBackupRuns = ({
  secondFolder,
  onRun,
  take = takeBackup,
  now = () => new Date(),
}: BackupRunsOptions): BackupRuns => {
  const enqueue = createSerialQueue()
  const problems = new Map<BackupPlace, string>()
  let asked = new AbortController()

  const listPlaces = async ({ folder }: Workspace): Promise<Map<BackupPlace, string>> => {
    const second = await secondFolder.get()
    return new Map<BackupPlace, string>([
      ['workspace', getBackupsFolder(folder)],
      ...(second === null ? [] : [['second', second] as const]),
    ])
  }

  const takeIn = async (
    workspace: Workspace,
    place: BackupPlace,
    folder: string,
    task: BackupTaskOptions,
  ): Promise<BackupRun> => {
    // The second folder is never made: a folder that appears where a stick was is on the wrong disk.
    if (place === 'workspace') await answerWithin(makeFolder(folder)).catch(() => undefined)
    const result = await take(workspace.folder, workspace.id, folder, { now: now(), ...task })
    if (result.ok) problems.delete(place)
    else if (result.error.code !== 'cancelled') problems.set(place, result.error.message)
    onRun()
    return { place, result }
  }

  const isDueIn = async (
    workspace: Workspace,
    folder: string,
    lastChange: Date | null,
  ): Promise<boolean> => {
    const backups = await listBackups(folder, workspace.id).catch(() => [])
    return isBackupDue(pickScheduled(backups), lastChange, now())
  }

  return {
    listPlaces,
    takeNow: (workspace, options = {}) => {
      const signals = [asked.signal, ...(options.signal === undefined ? [] : [options.signal])]
      const task = { ...options, signal: AbortSignal.any(signals) }
      return enqueue(async () => {
        const runs: BackupRun[] = []
        for (const [place, folder] of await listPlaces(workspace))
          runs.push(await takeIn(workspace, place, folder, task))
        return runs
      })
    },
    cancelAsked: () => {
      asked.abort()
      asked = new AbortController()
    },
    takeDue: (workspace, lastChange, options = {}) =>
      enqueue(async () => {
        const runs: BackupRun[] = []
        for (const [place, folder] of await listPlaces(workspace))
          if (options.signal?.aborted !== true && (await isDueIn(workspace, folder, lastChange)))
            runs.push(await takeIn(workspace, place, folder, options))
        return runs
      }),
    getProblem: (place) => problems.get(place) ?? null,
    forgetProblem: (place) => void problems.delete(place),
  }
}
