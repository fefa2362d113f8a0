import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import { BackupFault } from '../backupFault'
import {
  backupManifestName,
  backupSummarySchema,
  checkBackupFormat,
  decodeBackupManifest,
  type BackupHeader,
  type BackupManifest,
  type BackupSummary,
} from '../backupManifest'
import { readEntries, type CheckedEntry } from './entryContents'
import { isContentError, listEntries, notABackup, withZip } from './openZip'
import type { BackupTaskOptions } from '../progress'
import { classifyEntries, type SortedEntries } from './classifyEntries'

/** A list of contents of this size names half a million files; we never write a longer one. */
const mostManifestBytes = 64 * 1024 * 1024

/**
 * The origin of a backup. The name and the format are null where its list of contents is
 * damaged.
 */
export interface BackupOrigin extends Pick<BackupHeader, 'workspaceId' | 'takenAt' | 'unread'> {
  name: string | null
  format: number | null
}

/** A backup that is open for reading, intact or not. */
export interface OpenBackup extends SortedEntries {
  origin: BackupOrigin
  /** Null where the list of contents is damaged. */
  manifest: BackupManifest | null
  /** See `readEntries`. */
  readFiles: (
    files: readonly CheckedEntry[],
    task: (file: CheckedEntry, content: AsyncIterable<Buffer>) => Promise<void>,
    signal?: AbortSignal,
  ) => Promise<string[]>
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
 * Reads what a backup says about itself, without reading it in full. Rejects with `BackupFault`
 * for a file that is not a backup, or with the system's error.
 */
export const readBackupSummary = (path: string): Promise<BackupSummary> =>
  withZip(path, ({ zip }) => Promise.resolve(readSummary(zip)))

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

const readManifest = async (
  zip: ZipFile,
  entries: readonly Entry[],
): Promise<BackupManifest | null> => {
  const entry = entries.find(({ fileName }) => fileName === backupManifestName)
  if (entry === undefined || entry.uncompressedSize > mostManifestBytes) return null
  try {
    return await decodeBackupManifest(splitLines(await zip.openReadStreamPromise(entry)))
  } catch (error) {
    const isDamage = error instanceof BackupFault ? error.code === 'io' : isContentError(error)
    if (isDamage) return null
    throw error
  }
}

/**
 * The zip's comment repeats the list of contents; the list has a checksum and therefore takes
 * precedence.
 */
const readOrigin = (zip: ZipFile, manifest: BackupManifest | null): BackupOrigin =>
  manifest?.header ?? { ...readSummary(zip), name: null, format: null, unread: [] }

/**
 * Opens a backup while a task runs and determines which of its files can be read; contents are
 * checked as they are read. Damaged files do not prevent the rest from being read: the task
 * decides whether to continue. Rejects with `BackupFault` where nothing can be read, or with
 * the system's error.
 */
export const openBackup = <Value>(
  path: string,
  task: (backup: OpenBackup) => Promise<Value>,
): Promise<Value> =>
  withZip(path, async (open) => {
    const { zip } = open
    const entries = await listEntries(zip)
    const manifest = await readManifest(zip, entries)
    const origin = readOrigin(zip, manifest)
    return task({
      ...(await classifyEntries({ entries, manifest, zipBytes: zip.fileSize })),
      origin,
      manifest,
      readFiles: (files, useFile, signal) => readEntries(open, files, useFile, signal),
    })
  })

const damagedFile = (path: string): BackupFault =>
  new BackupFault(
    'io',
    `This backup is damaged: ${path} in it no longer matches what was stored. Choose another one.`,
  )

const readThrough = async (content: AsyncIterable<Buffer>): Promise<number> => {
  let bytes = 0
  for await (const chunk of content) bytes += chunk.length
  return bytes
}

/** Reads a whole backup and returns the paths of all files that do not match what was stored. */
export const findDamage = async (
  { readable, lost, readFiles }: OpenBackup,
  { onProgress, signal }: BackupTaskOptions = {},
): Promise<string[]> => {
  const total = readable.length
  let done = 0
  const damaged = await readFiles(
    readable,
    async (_, content) => {
      await readThrough(content)
      done += 1
      onProgress?.({ step: 'checking', done, total })
    },
    signal,
  )
  return [...lost, ...damaged]
}

const checkSummary = (
  { workspaceId, takenAt }: BackupSummary,
  { header }: BackupManifest,
): void => {
  if (workspaceId !== header.workspaceId || takenAt !== header.takenAt) throw notABackup()
}

/**
 * Reads a whole backup and compares every file in it with the hash it was stored with. Rejects
 * with `BackupFault` on any difference, or with the system's error.
 */
export const verifyBackup = async (
  path: string,
  task?: BackupTaskOptions,
): Promise<BackupManifest> => {
  const summary = await readBackupSummary(path)
  return openBackup(path, async (backup) => {
    const [bad] = await findDamage(backup, task)
    if (bad !== undefined) throw damagedFile(bad)
    if (backup.manifest === null) throw damagedFile(backupManifestName)
    checkSummary(summary, backup.manifest)
    return backup.manifest
  })
}
