import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate as letOthersRun } from 'node:timers/promises'
import { ok, type Result } from '@shared/contract/result'
import {
  createTemporaryName,
  discardFile,
  manifestFileName,
  pathExists,
  removeAbandonedFiles,
  renameWithRetry,
  syncFolder,
} from '../files'
import { type Manifest, readManifest } from '../manifest'
import { BackupFault, failBackup } from './backupFault'
import {
  backupFormat,
  backupManifestName,
  backupSummarySchema,
  encodeBackupManifest,
  type BackupHeader,
  type BackupManifest,
  type StoredFile,
} from './backupManifest'
import { EntryPaths } from './entryPaths'
import { listWorkspaceFiles } from './listWorkspaceFiles'
import type { BackupTaskOptions } from './progress'
import { verifyBackup } from './reading/readBackup'
import { storeFiles } from './storeFiles'
import { deflateFile, ZipWriter } from './zip/zipWriter'

/** Files may be moved while the backup runs; this many passes find the last of them. */
const mostLooks = 8

export interface WriteBackupOptions extends BackupTaskOptions {
  takenAt: Date
  /** Replace an existing file; otherwise one causes a failure with `exists`. */
  overwrite?: boolean
}

interface Stored {
  files: StoredFile[]
  unread: string[]
}

const readIntactManifest = async (folder: string): Promise<Manifest> => {
  const content = await readManifest(folder)
  if (content.kind === 'intact') return content.manifest
  throw new BackupFault(
    content.kind === 'missing' ? 'folder-missing' : 'io',
    'The backup could not be written, because the workspace’s own file can’t be read. The workspace is untouched.',
  )
}

/**
 * A backup without the workspace's own file, as when its disk was unplugged during the backup,
 * is not a backup.
 */
const checkComplete = async (folder: string, { files }: Stored): Promise<void> => {
  const hasManifest = files.some(({ path }) => path === manifestFileName)
  if (!hasManifest || !(await pathExists(join(folder, manifestFileName))))
    throw new BackupFault(
      'folder-missing',
      'The backup could not be finished: the workspace’s folder was not found. Reconnect or restore it and try again.',
    )
}

/**
 * Lists the files again after each pass, to catch those moved to a folder that had already been
 * read.
 */
const storeWorkspace = async (
  zip: ZipWriter,
  folder: string,
  { onProgress, signal }: BackupTaskOptions,
): Promise<Stored> => {
  const stored: Stored = { files: [], unread: [] }
  const tried = new Set<string>()
  const entryPaths = new EntryPaths()
  for (let look = 0; look < mostLooks; look += 1) {
    const paths = (await listWorkspaceFiles(folder)).filter((path) => !tried.has(path))
    if (paths.length === 0) break
    let done = tried.size
    for (const path of paths) tried.add(path)
    const files = await entryPaths.assign(paths)
    for await (const outcomes of storeFiles(zip, folder, files, signal)) {
      for (const outcome of outcomes)
        if (outcome.kind === 'stored') stored.files.push(outcome.file)
        else if (outcome.kind === 'unread') stored.unread.push(outcome.path)
      done += outcomes.length
      onProgress?.({ step: 'writing', done, total: tried.size })
    }
  }
  await checkComplete(folder, stored)
  return stored
}

const createHeader = (workspace: Manifest, stored: Stored, takenAt: Date): BackupHeader => ({
  backup: backupFormat,
  workspaceId: workspace.id,
  takenAt: takenAt.toISOString(),
  fileCount: stored.files.length,
  bytes: stored.files.reduce((sum, { size }) => sum + size, 0),
  name: workspace.name,
  format: workspace.format,
  unread: stored.unread,
})

const encodeList = async (manifest: BackupManifest): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for (const piece of encodeBackupManifest(manifest)) {
    pieces.push(Buffer.from(piece))
    await letOthersRun()
  }
  return Buffer.concat(pieces)
}

const writeZip = async (
  folder: string,
  path: string,
  { takenAt, ...task }: WriteBackupOptions,
): Promise<BackupManifest> => {
  const workspace = await readIntactManifest(folder)
  const handle = await open(path, 'wx', 0o600)
  try {
    const zip = new ZipWriter(handle)
    const stored = await storeWorkspace(zip, folder, task)
    const manifest = { header: createHeader(workspace, stored, takenAt), files: stored.files }
    const list = await encodeList(manifest)
    await zip.addDeflated([await deflateFile(backupManifestName, list, takenAt)])
    await zip.finish(JSON.stringify(backupSummarySchema.parse(manifest.header)))
    await handle.sync()
    return manifest
  } finally {
    await handle.close()
  }
}

const checkSame = (written: BackupManifest, read: BackupManifest): void => {
  const isSame = written.files.every(({ path, sha256 }, index) => {
    const file = read.files[index]
    return file?.path === path && file.sha256 === sha256
  })
  if (!isSame || written.files.length !== read.files.length)
    throw new BackupFault(
      'io',
      'The backup was read back and differs from what was written, so it was deleted. The disk may be failing; choose another one for backups.',
    )
}

/**
 * Writes the whole workspace in `folder` into one zip at `path`, reads it back and compares
 * every hash; only then does the file get its final name. Takes no lock and may run while
 * records are edited: each is stored as it is when it is read. On failure nothing is left at
 * `path`.
 */
export const writeBackup = async (
  folder: string,
  path: string,
  options: WriteBackupOptions,
): Promise<Result<BackupHeader>> => {
  const temporary = join(dirname(path), createTemporaryName())
  try {
    if (options.overwrite !== true && (await pathExists(path)))
      throw new BackupFault(
        'exists',
        'A file with this name already exists. It was left unchanged.',
      )
    await removeAbandonedFiles(dirname(path), new Date())
    const written = await writeZip(folder, temporary, options)
    checkSame(written, await verifyBackup(temporary, options))
    options.signal?.throwIfAborted()
    await renameWithRetry(temporary, path)
    await syncFolder(dirname(path))
    return ok(written.header)
  } catch (error) {
    return failBackup(error, 'back-up', options.signal)
  } finally {
    await discardFile(temporary)
  }
}
