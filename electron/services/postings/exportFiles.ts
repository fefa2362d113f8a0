import { open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { AppError } from '@shared/contract/result'
import {
  createTemporaryName,
  describeStorageError,
  discardFile,
  pathExists,
  removeAbandonedFiles,
  renameWithRetry,
  syncFolder,
  writeNewFile,
} from '@electron/store/files'

export interface ExportFile {
  path: string
  bytes: Uint8Array
}

/** The files that were written, and the error that prevented the rest. */
export interface WriteReport<File> {
  written: File[]
  error: AppError | null
}

interface PreparedFile<File> {
  file: File
  temporary: string
}

/**
 * Writes files so that each exists whole or not at all. All contents are on disk before the first
 * file gets its name, so a full disk leaves nothing behind. Unless `overwrite`, fails with
 * `exists` and `details.fileNames` if a file already exists. Call `syncExportFolders` afterwards
 * to make the names survive a power cut.
 */
export async function writeExportFiles<File extends ExportFile>(
  files: readonly File[],
  overwrite: boolean,
): Promise<WriteReport<File>> {
  const prepared: PreparedFile<File>[] = []
  const written: File[] = []
  try {
    const taken = overwrite ? [] : await findTakenNames(files)
    if (taken.length > 0) return { written, error: describeTakenNames(taken) }
    for (const folder of new Set(files.map(({ path }) => dirname(path))))
      await removeAbandonedFiles(folder, new Date())
    for (const file of files) prepared.push(await prepareFile(file))
    for (const { file, temporary } of prepared) {
      if (!overwrite) await reserveName(file.path)
      await moveIntoPlace(temporary, file.path, !overwrite)
      written.push(file)
    }
    return { written, error: null }
  } catch (error) {
    return { written, error: describeStorageError(error, 'export') }
  } finally {
    for (const { temporary } of prepared) await discardFile(temporary)
  }
}

async function findTakenNames(files: readonly ExportFile[]): Promise<string[]> {
  const names: string[] = []
  for (const { path } of files) if (await pathExists(path)) names.push(basename(path))
  return names
}

function describeTakenNames(fileNames: string[]): AppError {
  const names = fileNames.join(', ')
  const message =
    fileNames.length === 1
      ? `The file ${names} already exists in this folder. Nothing was written.`
      : `These files already exist in this folder: ${names}. Nothing was written.`
  return { code: 'exists', message, details: { fileNames } }
}

async function prepareFile<File extends ExportFile>(file: File): Promise<PreparedFile<File>> {
  const temporary = join(dirname(file.path), createTemporaryName())
  try {
    await writeNewFile(temporary, file.bytes)
  } catch (error) {
    await discardFile(temporary)
    throw error
  }
  return { file, temporary }
}

/** Claims a name so that no other program can take it between the check and the move; fails with EEXIST. */
async function reserveName(path: string): Promise<void> {
  const handle = await open(path, 'wx')
  await handle.close()
}

async function moveIntoPlace(temporary: string, path: string, isReserved: boolean): Promise<void> {
  try {
    await renameWithRetry(temporary, path)
  } catch (error) {
    if (isReserved) await discardFile(path)
    throw error
  }
}

/**
 * Makes the names of written files survive a power cut. Network and memory-card file systems may
 * not be able to; the files are still complete.
 */
export async function syncExportFolders(files: readonly ExportFile[]): Promise<void> {
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    await syncFolder(folder).catch(() => undefined)
}
