import { mkdir, open, rm, rmdir, statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ok, type Result } from '@shared/contract/result'
import { createId, workspaceIdSchema, type WorkspaceId } from '@shared/model/ids'
import { checkEmptyFolder } from '../createFolders'
import { pathExists, syncFolder } from '../files/durableFile'
import { readJson } from '../files/textBytes'
import { manifestFileName, workspaceFolderNames } from '../layout'
import { manifestSchema, writeManifest } from '../manifest'
import { BackupFault, failBackup } from './backupFault'
import type { BackupHeader, StoredFile } from './backupManifest'
import type { TaskOptions } from './progress'
import { openBackup, type OpenBackup } from './readBackup'

/** Room that a file takes beyond its content, on most disks. */
const blockBytes = 4_096

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
}

const checkSpace = async (folder: string, { bytes, fileCount }: BackupHeader): Promise<void> => {
  const { bavail, bsize } = await statfs(folder)
  if (bytes + fileCount * blockBytes > bavail * bsize)
    throw new BackupFault(
      'disk-full',
      `There is not enough room on this disk: the backup holds ${Math.ceil(bytes / 1_000_000)} MB. Nothing was written. Free some space, or choose a folder on another disk.`,
    )
}

const writeContent = async (path: string, content: AsyncIterable<Buffer>): Promise<void> => {
  const handle = await open(path, 'wx')
  try {
    for await (const chunk of content) await handle.writeFile(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const makeFolders = async (folder: string, files: readonly StoredFile[]): Promise<string[]> => {
  const nested = new Set(files.map(({ path }) => dirname(join(folder, path))))
  const folders = [...workspaceFolderNames.map((name) => join(folder, name)), ...nested]
  for (const path of folders) await mkdir(path, { recursive: true })
  return folders
}

const readStart = async (content: AsyncIterable<Buffer>): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const nameRestored = ({ name, takenAt }: BackupHeader): string =>
  `${name} (as of ${takenAt.slice(0, 10)})`

/**
 * The restored workspace is a second one beside the one that it was taken of, so it
 * gets an id and a name of its own: people, lists and backups tell them apart.
 */
const writeNewManifest = async (
  { manifest: { header, files }, readFiles }: OpenBackup,
  folder: string,
): Promise<WorkspaceId> => {
  const id = createId(workspaceIdSchema)
  const own = files.filter(({ path }) => path === manifestFileName)
  await readFiles(own, async (_, content) => {
    const manifest = manifestSchema.parse(readJson(await readStart(content)))
    const restoredFrom = { id: manifest.id, takenAt: header.takenAt }
    await writeManifest(folder, { ...manifest, id, name: nameRestored(header), restoredFrom })
  })
  return id
}

const unpack = async (
  backup: OpenBackup,
  folder: string,
  { onProgress, signal }: TaskOptions,
): Promise<WorkspaceId> => {
  const records = backup.manifest.files.filter(({ path }) => path !== manifestFileName)
  const folders = await makeFolders(folder, records)
  const total = records.length
  let done = 0
  const writeFile = async ({ path }: StoredFile, content: AsyncIterable<Buffer>): Promise<void> => {
    await writeContent(join(folder, path), content)
    done += 1
    onProgress?.({ step: 'restoring', done, total })
  }
  await backup.readFiles(records, writeFile, signal)
  for (const path of folders) await syncFolder(path)
  signal?.throwIfAborted()
  return writeNewManifest(backup, folder)
}

/** Only for a folder that was empty before. */
const removeUnfinished = async (folder: string, wasThere: boolean): Promise<void> => {
  for (const name of [manifestFileName, ...workspaceFolderNames])
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)
  if (!wasThere) await rmdir(folder).catch(() => undefined)
}

const restoreInto = async (
  backup: OpenBackup,
  folder: string,
  options: TaskOptions,
): Promise<Result<RestoredWorkspace>> => {
  const wasThere = await pathExists(folder)
  await mkdir(folder, { recursive: true })
  const empty = await checkEmptyFolder(folder)
  if (!empty.ok) return empty
  try {
    const { header } = backup.manifest
    const { takenAt, unread, fileCount } = header
    await checkSpace(folder, header)
    const id = await unpack(backup, folder, options)
    await syncFolder(dirname(folder))
    return ok({ id, name: nameRestored(header), folder, files: fileCount, takenAt, unread })
  } catch (error) {
    await removeUnfinished(folder, wasThere)
    throw error
  }
}

/**
 * Unpacks a backup into a new or empty folder, as a workspace with an id of its own.
 * Every file is compared with its hash; the workspace's own file is written last, so
 * that one cut short can't be opened. On failure the folder is as it was. Fails with
 * `exists` when the folder holds anything.
 */
export const restoreBackup = async (
  zipPath: string,
  intoFolder: string,
  options: TaskOptions = {},
): Promise<Result<RestoredWorkspace>> => {
  try {
    return await openBackup(zipPath, (backup) => restoreInto(backup, resolve(intoFolder), options))
  } catch (error) {
    return failBackup(error, 'restore-backup', options.signal)
  }
}
