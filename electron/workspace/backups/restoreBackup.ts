import { mkdir, open, rm, rmdir, statfs } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ok, type Result } from '@shared/contract/result'
import { createId, workspaceIdSchema, type WorkspaceId } from '@shared/model/ids'
import { checkEmptyFolder } from '../createFolders'
import { pathExists, syncFolder } from '../files/durableFile'
import { readJson } from '../files/textBytes'
import { manifestFileName, workspaceFolderNames } from '../layout'
import { createManifest, manifestSchema, writeManifest, type Manifest } from '../manifest'
import { currentStorage } from '../storage'
import { BackupFault, failBackup } from './backupFault'
import { describeDamage } from './describeDamage'
import { readContent, type CheckedEntry } from './entryContents'
import type { TaskOptions } from './progress'
import { findDamage, openBackup, type OpenBackup } from './readBackup'

/** Room that a file takes beyond its content, on most disks. */
const blockBytes = 4_096

export interface RestoreOptions extends TaskOptions {
  /** Restore what is sound where something is damaged; without, that makes it fail with `damaged`. */
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
  /** Files that could not be read when the backup was taken, and that it therefore lacks. */
  unread: string[]
  /** Files that are damaged in the backup, and were therefore not restored. */
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

const writeChunks = async (path: string, content: AsyncIterable<Buffer>): Promise<void> => {
  const handle = await open(path, 'wx')
  try {
    for await (const chunk of content) await handle.writeFile(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Leaves no file where the content turns out not to be what was stored. */
const writeContent = async (path: string, content: AsyncIterable<Buffer>): Promise<void> => {
  try {
    await writeChunks(path, content)
  } catch (error) {
    await rm(path)
    throw error
  }
}

const makeFolders = async (folder: string, files: readonly CheckedEntry[]): Promise<string[]> => {
  const nested = new Set(files.map(({ path }) => dirname(join(folder, path))))
  const folders = [...workspaceFolderNames.map((name) => join(folder, name)), ...nested]
  for (const path of folders) await mkdir(path, { recursive: true })
  return folders
}

const isOwnFile = ({ path }: CheckedEntry): boolean => path === manifestFileName

const parseManifest = (bytes: Buffer): Manifest | null => {
  try {
    return manifestSchema.parse(readJson(bytes))
  } catch {
    return null
  }
}

/** The stored workspace's own file; null where it is damaged. */
const readOwnManifest = async ({ readable, readFiles }: OpenBackup): Promise<Manifest | null> => {
  let manifest: Manifest | null = null
  await readFiles(readable.filter(isOwnFile), async (_, content) => {
    manifest = parseManifest(await readContent(content))
  })
  return manifest
}

/** The files that are not what was stored; all others are in the folder then. */
const unpack = async (
  { readable, readFiles }: OpenBackup,
  folder: string,
  { onProgress, signal }: TaskOptions,
): Promise<string[]> => {
  const files = readable.filter((file) => !isOwnFile(file))
  const folders = await makeFolders(folder, files)
  const total = files.length
  let done = 0
  const writeFile = async (
    { path }: CheckedEntry,
    content: AsyncIterable<Buffer>,
  ): Promise<void> => {
    await writeContent(join(folder, path), content)
    done += 1
    onProgress?.({ step: 'restoring', done, total })
  }
  const damaged = await readFiles(files, writeFile, signal)
  for (const path of folders) await syncFolder(path)
  return damaged
}

/**
 * The restored workspace is a second one beside the one that it was taken of, so it
 * gets an id and a name of its own: people, lists and backups tell them apart.
 */
const createRestoredManifest = (
  { origin }: OpenBackup,
  folder: string,
  stored: Manifest | null,
): Manifest => {
  const name = origin.name ?? stored?.name ?? basename(folder)
  const format = origin.format ?? currentStorage.format
  return {
    ...(stored ?? createManifest(name, format, new Date(origin.takenAt))),
    id: createId(workspaceIdSchema),
    name: `${name} (as of ${origin.takenAt.slice(0, 10)})`,
    restoredFrom: { id: origin.workspaceId, takenAt: origin.takenAt },
  }
}

/** Only for a folder that was empty before. */
const removeUnfinished = async (folder: string, wasThere: boolean): Promise<void> => {
  for (const name of [manifestFileName, ...workspaceFolderNames])
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)
  if (!wasThere) await rmdir(folder).catch(() => undefined)
}

const pickOthers = (files: readonly CheckedEntry[], left: ReadonlySet<string>): CheckedEntry[] =>
  files.filter(({ path }) => !left.has(path))

/** What is known not to be restored whole need not be written to find out what else is damaged. */
const refuseDamaged = async (backup: OpenBackup, task: TaskOptions): Promise<never> => {
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
  const damaged = await unpack(backup, folder, task)
  const stored = await readOwnManifest(backup)
  const leftOut = new Set([...lost, ...damaged, ...(stored === null ? [manifestFileName] : [])])
  const restored = pickOthers(readable, leftOut)
  if (leftOut.size > 0 && (!partial || restored.length === 0))
    throw describeDamage([...leftOut].sort(), restored.length)
  task.signal?.throwIfAborted()
  const manifest = createRestoredManifest(backup, folder, stored)
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

const restoreInto = async (
  backup: OpenBackup,
  folder: string,
  options: RestoreOptions,
): Promise<Result<RestoredWorkspace>> => {
  const wasThere = await pathExists(folder)
  await mkdir(folder, { recursive: true })
  const empty = await checkEmptyFolder(folder)
  if (!empty.ok) return empty
  try {
    return ok(await fillFolder(backup, folder, options))
  } catch (error) {
    await removeUnfinished(folder, wasThere)
    throw error
  }
}

/**
 * Unpacks a backup into a new or empty folder, as a workspace with an id of its own.
 * Every file is compared with its checksum; the workspace's own file is written last, so
 * that one cut short can't be opened. On failure the folder is as it was. Fails with
 * `exists` when the folder holds anything, and with `damaged` when a file in the backup
 * is not what was stored; `readDamage` tells which. With `partial` that one is left out
 * alone, and a workspace's own file that is damaged gets a new one in its place.
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
