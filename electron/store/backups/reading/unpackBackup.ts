import { mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { manifestFileName, syncFolder, workspaceFolderNames } from '@electron/store/files'
import type { CheckedEntry } from './entryContents'
import type { BackupTaskOptions } from '../progress'
import type { OpenBackup } from './readBackup'

const writeChunks = async (path: string, content: AsyncIterable<Buffer>): Promise<void> => {
  const handle = await open(path, 'wx')
  try {
    for await (const chunk of content) await handle.writeFile(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Leaves no file behind if the content does not match what was stored. */
const writeContent = async (path: string, content: AsyncIterable<Buffer>): Promise<void> => {
  try {
    await writeChunks(path, content)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

const makeFolders = async (folder: string, files: readonly CheckedEntry[]): Promise<string[]> => {
  const nested = new Set(files.map(({ path }) => dirname(join(folder, path))))
  const folders = [...workspaceFolderNames.map((name) => join(folder, name)), ...nested]
  for (const path of folders) await mkdir(path, { recursive: true })
  return folders
}

/**
 * Writes all files of a backup except the workspace's own into a folder, and returns the paths
 * of those that do not match what was stored and were therefore not written. Rejects with the
 * system's error.
 */
export const unpackFiles = async (
  { readable, readFiles }: OpenBackup,
  folder: string,
  { onProgress, signal }: BackupTaskOptions,
): Promise<string[]> => {
  const files = readable.filter(({ path }) => path !== manifestFileName)
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
