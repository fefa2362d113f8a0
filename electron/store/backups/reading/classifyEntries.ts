import type { Entry } from 'yauzl'
import { manifestFileName } from '@electron/store/files'
import { forEachInSteps } from '@electron/store/tasks'
import { BackupFault } from '../backupFault'
import { backupManifestName, type BackupManifest } from '../backupManifest'
import type { CheckedEntry } from './entryContents'
import { foldPath } from './foldPath'
import { isStorablePath } from '../storablePath'

const refuse = (reason: string): BackupFault =>
  new BackupFault(
    'io',
    `This file is not a valid Rolebench backup: ${reason}. Nothing was restored from it.`,
  )

const fileTypeMask = 0o170000
const plainFile = 0o100000

/** A zip made on Unix stores the file type in the high half; other zips have 0 there. */
const isPlainFile = ({ externalFileAttributes }: Entry): boolean => {
  const type = (externalFileAttributes >>> 16) & fileTypeMask
  return type === 0 || type === plainFile
}

/** The names of entries that some system takes for one, such as those that differ only in case. */
const listAmbiguous = async (entries: readonly Entry[]): Promise<ReadonlySet<string>> => {
  const namesByPath = new Map<string, string>()
  const ambiguous = new Set<string>()
  await forEachInSteps(entries, ({ fileName }) => {
    const path = foldPath(fileName)
    const other = namesByPath.get(path)
    if (other === undefined) namesByPath.set(path, fileName)
    else ambiguous.add(other).add(fileName)
  })
  return ambiguous
}

/** The entries whose path occurs once, that are plain files, and whose data fits in the zip. */
const pickReadable = async (
  entries: readonly Entry[],
  zipBytes: number,
): Promise<Map<string, Entry>> => {
  const ambiguous = await listAmbiguous(entries)
  const readable = entries.filter(
    (entry) =>
      isPlainFile(entry) &&
      entry.canDecodeFileData() &&
      entry.compressedSize <= zipBytes &&
      !ambiguous.has(entry.fileName),
  )
  const packed = readable.reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  if (packed > zipBytes) throw refuse('its parts overlap')
  return new Map(readable.map((entry) => [entry.fileName, entry]))
}

/**
 * The checksum shows that the list is undamaged, so one that we could not have written was made
 * by something else.
 */
const checkList = ({ header, files }: BackupManifest): void => {
  const paths = new Set(files.map(({ path }) => path))
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (header.fileCount !== files.length || paths.size !== files.length || header.bytes !== bytes)
    throw refuse('its list of contents contradicts itself')
  if (!paths.has(manifestFileName)) throw refuse('it contains no workspace')
}

/**
 * The entries of a backup: those that can be read, and the paths of those already known to be
 * lost.
 */
export interface SortedEntries {
  readable: CheckedEntry[]
  /** Unordered and unique. */
  lost: string[]
}

export interface BackupContents {
  entries: readonly Entry[]
  /** Null where the backup's own list of contents is damaged. */
  manifest: BackupManifest | null
  /** The size of the zip itself. */
  zipBytes: number
}

const sortByList = (
  byPath: ReadonlyMap<string, Entry>,
  { files }: BackupManifest,
): CheckedEntry[] =>
  files.flatMap(({ path, size, sha256 }) => {
    const entry = byPath.get(path)
    return entry?.uncompressedSize === size ? [{ path, size, entry, sha256 }] : []
  })

const sortByDirectory = (byPath: ReadonlyMap<string, Entry>): CheckedEntry[] =>
  [...byPath].flatMap(([path, entry]) =>
    isStorablePath(path) ? [{ path, size: entry.uncompressedSize, entry, sha256: null }] : [],
  )

/**
 * Determines which files of a backup can be read from its list of contents and its directory:
 * plain files with a workspace file's path that occur once and have the listed size. Where the
 * list is damaged, the directory and its checksums are used instead. Rejects with `BackupFault`
 * for a zip whose parts overlap or whose list contradicts itself, since no damage causes that.
 */
export const classifyEntries = async ({
  entries,
  manifest,
  zipBytes,
}: BackupContents): Promise<SortedEntries> => {
  if (manifest !== null) checkList(manifest)
  const byPath = await pickReadable(entries, zipBytes)
  const readable = manifest === null ? sortByDirectory(byPath) : sortByList(byPath, manifest)
  const paths = new Set(readable.map(({ path }) => path))
  if (manifest !== null) paths.add(backupManifestName)
  const lost = new Set<string>()
  const noteLost = (path: string): void => {
    if (!paths.has(path)) lost.add(path)
  }
  await forEachInSteps(entries, ({ fileName }) => noteLost(fileName))
  await forEachInSteps(manifest?.files ?? [], ({ path }) => noteLost(path))
  return { readable, lost: [...lost] }
}
