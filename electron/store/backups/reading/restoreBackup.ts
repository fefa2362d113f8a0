import { mkdir, rmdir, statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { ok, type Result } from '@shared/contract/result'
import type { WorkspaceId } from '@shared/model/ids'
import { checkEmptyFolder, writeManifest } from '@electron/store/manifest'
import { manifestFileName, pathExists, syncFolder } from '@electron/store/files'
import { BackupFault, failBackup } from '../backupFault'
import { describeDamage } from './describeDamage'
import type { CheckedEntry } from './entryContents'
import type { BackupTaskOptions } from '../progress'
import { findDamage, openBackup, type OpenBackup } from './readBackup'
import { createRestoredManifest, readStoredManifest } from './restoredManifest'
import {
  clearUnfinished,
  markUnfinished,
  removeUnfinished,
  unmarkUnfinished,
} from './unfinishedRestore'
import { unpackFiles } from './unpackBackup'

/** Space that a file takes beyond its content, on most disks. */
const blockBytes = 4_096

export interface RestoreOptions extends BackupTaskOptions {
  /**
   * Restore the intact files of a damaged backup; otherwise damage causes a failure with
   * `damaged`.
   */
  partial?: boolean
}

/** What was restored, as the new workspace. */
export interface RestoredWorkspace {
  id: WorkspaceId
  name: string
  /** Absolute. */
  folder: string
  files: number
  takenAt: string
  /** Files that could not be read when the backup was taken, and are therefore missing from it. */
  unread: string[]
  /** Files that are damaged in the backup and were therefore not restored. */
  leftOut: string[]
}

const checkSpace = async (folder: string, files: readonly CheckedEntry[]): Promise<void> => {
  const { bavail, bsize } = await statfs(folder)
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (bytes + files.length * blockBytes > bavail * bsize)
    throw new BackupFault(
      'disk-full',
      `There is not enough room on this disk: the backup holds ${Math.ceil(bytes / 1_000_000)} MB. Nothing was written. Free some space, or choose a folder on another disk.`,
    )
}

const pickOthers = (files: readonly CheckedEntry[], left: ReadonlySet<string>): CheckedEntry[] =>
  files.filter(({ path }) => !left.has(path))

/**
 * A restore that is already known to be incomplete checks the remaining files without writing
 * them.
 */
const refuseDamaged = async (backup: OpenBackup, task: BackupTaskOptions): Promise<never> => {
  const damaged = new Set(await findDamage(backup, task))
  throw describeDamage([...damaged].sort(), pickOthers(backup.readable, damaged).length)
}

const fillFolder = async (
  backup: OpenBackup,
  folder: string,
  { partial = false, ...task }: RestoreOptions,
): Promise<RestoredWorkspace> => {
  const { readable, lost, origin } = backup
  if (!partial && lost.length > 0) await refuseDamaged(backup, task)
  await checkSpace(folder, readable)
  const damaged = await unpackFiles(backup, folder, task)
  const stored = await readStoredManifest(backup)
  const leftOut = new Set([...lost, ...damaged, ...(stored === null ? [manifestFileName] : [])])
  const restored = pickOthers(readable, leftOut)
  if (leftOut.size > 0 && (!partial || restored.length === 0))
    throw describeDamage([...leftOut].sort(), restored.length)
  task.signal?.throwIfAborted()
  const manifest = createRestoredManifest(backup, folder, stored)
  await unmarkUnfinished(folder)
  await writeManifest(folder, manifest)
  await syncFolder(dirname(folder))
  return {
    id: manifest.id,
    name: manifest.name,
    folder,
    files: restored.length,
    takenAt: origin.takenAt,
    unread: origin.unread,
    leftOut: [...leftOut].sort(),
  }
}

const fillMarked = async (
  backup: OpenBackup,
  folder: string,
  options: RestoreOptions,
): Promise<Result<RestoredWorkspace>> => {
  const cleared = await clearUnfinished(folder)
  if (!cleared.ok) return cleared
  const empty = await checkEmptyFolder(folder)
  if (!empty.ok) return empty
  await markUnfinished(folder)
  try {
    return ok(await fillFolder(backup, folder, options))
  } catch (error) {
    await removeUnfinished(folder)
    throw error
  }
}

const restoreInto = async (
  backup: OpenBackup,
  folder: string,
  options: RestoreOptions,
): Promise<Result<RestoredWorkspace>> => {
  const wasThere = await pathExists(folder)
  await mkdir(folder, { recursive: true })
  try {
    return await fillMarked(backup, folder, options)
  } finally {
    // // A folder that is not empty stays.
    if (!wasThere) await rmdir(folder).catch(() => undefined)
  }
}

/**
 * Unpacks a backup into a new or empty folder, as a workspace with its own id. Every file is
 * compared with its checksum; the workspace's own file is written last, so that an interrupted
 * restore can't be opened as a workspace, and the next restore into the same folder clears what
 * a killed one left. On failure the folder is as it was. Fails with `exists` when the folder is
 * not empty, and with `damaged` when a file in the backup does not match what was stored;
 * `readDamage` lists those files. With `partial`, only the damaged files are left out, and a
 * damaged workspace file is replaced by a new one.
 */
export const restoreBackup = async (
  zipPath: string,
  intoFolder: string,
  options: RestoreOptions = {},
): Promise<Result<RestoredWorkspace>> => {
  try {
    return await openBackup(zipPath, (backup) => restoreInto(backup, resolve(intoFolder), options))
  } catch (error) {
    return failBackup(error, 'restore-backup', options.signal)
  }
}
