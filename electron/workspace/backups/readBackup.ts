import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl'
import { getErrno } from '../errnoMessages'
import { forEachConcurrently } from '../keyedQueue'
import { BackupFault } from './backupFault'
import {
  backupManifestName,
  backupSummarySchema,
  checkBackupFormat,
  decodeBackupManifest,
  type BackupManifest,
  type BackupSummary,
  type StoredFile,
} from './backupManifest'
import { checkEntries } from './checkEntries'
import type { TaskOptions } from './progress'
import { FileReader } from './zip/fileReader'

const readsAtOnce = 8

/** A list of contents of this size names half a million files; a longer one is no list of ours. */
const mostManifestBytes = 64 * 1024 * 1024
const mostEntries = 1_000_000

/** A backup that is open for reading and whose list of contents agrees with what is in it. */
export interface OpenBackup {
  manifest: BackupManifest
  /**
   * Calls `task` with the content of every listed file, several at once. A file that
   * differs from its hash makes it reject with `BackupFault` after the task had all of it.
   */
  readFiles: (
    files: readonly StoredFile[],
    task: (file: StoredFile, content: AsyncIterable<Buffer>) => Promise<void>,
    signal?: AbortSignal,
  ) => Promise<void>
}

const notABackup = (): BackupFault =>
  new BackupFault(
    'io',
    'This file is no complete backup of Rolebench: it was cut off, damaged, or made by something else. Choose another one.',
  )

const damagedFile = (path: string): BackupFault =>
  new BackupFault(
    'io',
    `This backup is damaged: ${path} in it is not what was stored. Choose another one.`,
  )

/** yauzl's own errors say what is wrong with a zip; those of the system have a code. */
const asFault = (error: unknown): unknown => {
  if (error instanceof BackupFault) return error
  const errno = getErrno(error)
  return errno === null || errno.startsWith('Z_') || errno.startsWith('ERR_') ? notABackup() : error
}

const withZip = async <Value>(
  path: string,
  task: (zip: ZipFile) => Promise<Value>,
): Promise<Value> => {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const zip = await fromRandomAccessReaderPromise(new FileReader(handle), size, {
      autoClose: false,
      strictFileNames: true,
      validateEntrySizes: true,
    })
    return await task(zip)
  } catch (error) {
    throw asFault(error)
  } finally {
    await handle.close()
  }
}

const readSummary = (zip: ZipFile): BackupSummary => {
  try {
    const summary = backupSummarySchema.parse(JSON.parse(zip.comment))
    checkBackupFormat(summary)
    return summary
  } catch (error) {
    throw error instanceof BackupFault ? error : notABackup()
  }
}

/**
 * What a backup says about itself, without reading it through. Rejects with
 * `BackupFault` for a file that is none, or with the system's error.
 */
export const readBackupSummary = (path: string): Promise<BackupSummary> =>
  withZip(path, (zip) => Promise.resolve(readSummary(zip)))

const listEntries = async (zip: ZipFile): Promise<Entry[]> => {
  if (zip.entryCount > mostEntries) throw notABackup()
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

async function* splitLines(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8')
  let rest = ''
  for await (const text of stream as AsyncIterable<string>) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

const readManifest = async (zip: ZipFile, entries: readonly Entry[]): Promise<BackupManifest> => {
  const entry = entries.find(({ fileName }) => fileName === backupManifestName)
  if (entry === undefined || entry.uncompressedSize > mostManifestBytes) throw notABackup()
  return decodeBackupManifest(splitLines(await zip.openReadStreamPromise(entry)))
}

/** Opened and read in one go: an error of a stream that nobody listens to yet would end the program. */
async function* readChecked(
  zip: ZipFile,
  entry: Entry,
  file: StoredFile,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const stream = await zip.openReadStreamPromise(entry)
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    signal?.throwIfAborted()
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== file.sha256) throw damagedFile(file.path)
}

/** As `forEachConcurrently`, but no task is under way any more when it rejects. */
const settleEach = async <Item>(
  items: readonly Item[],
  task: (item: Item) => Promise<void>,
): Promise<void> => {
  const failures: unknown[] = []
  await forEachConcurrently(items, readsAtOnce, async (item) => {
    if (failures.length > 0) return
    try {
      await task(item)
    } catch (error) {
      failures.push(error)
    }
  })
  if (failures.length > 0) throw failures[0]
}

/**
 * Opens a backup for the time of a task and checks that its list of contents and its
 * entries agree; the contents themselves are checked as they are read. Rejects with
 * `BackupFault`, or with the system's error.
 */
export const openBackup = <Value>(
  path: string,
  task: (backup: OpenBackup) => Promise<Value>,
): Promise<Value> =>
  withZip(path, async (zip) => {
    const summary = readSummary(zip)
    const entries = await listEntries(zip)
    const manifest = await readManifest(zip, entries)
    const entriesByPath = checkEntries({ entries, manifest, summary, zipBytes: zip.fileSize })
    return task({
      manifest,
      readFiles: (files, useFile, signal) =>
        settleEach(files, async (file) => {
          signal?.throwIfAborted()
          const entry = entriesByPath.get(file.path)
          if (entry === undefined) throw notABackup()
          await useFile(file, readChecked(zip, entry, file, signal))
        }),
    })
  })

/** The number of bytes read. */
const readThrough = async (content: AsyncIterable<Buffer>): Promise<number> => {
  let bytes = 0
  for await (const chunk of content) bytes += chunk.length
  return bytes
}

/**
 * Reads a whole backup and compares every file in it with the hash it was stored
 * with. Rejects with `BackupFault` where anything differs, or with the system's error.
 */
export const verifyBackup = (
  path: string,
  { onProgress, signal }: TaskOptions = {},
): Promise<BackupManifest> =>
  openBackup(path, async ({ manifest, readFiles }) => {
    const total = manifest.files.length
    let done = 0
    await readFiles(
      manifest.files,
      async (_, content) => {
        await readThrough(content)
        done += 1
        onProgress?.({ step: 'checking', done, total })
      },
      signal,
    )
    return manifest
  })
