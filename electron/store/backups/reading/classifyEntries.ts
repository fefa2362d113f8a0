import type { Entry } from 'yauzl'
import { manifestFileName } from '@electron/store/files'
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

const listAmbiguous = (entries: readonly Entry[]): ReadonlySet<string> => {
  const seen = new Set<string>()
  const ambiguous = new Set<string>()
  for (const path of entries.map(({ fileName }) => foldPath(fileName)))
    (seen.has(path) ? ambiguous : seen).add(path)
  return ambiguous
}

/** The entries whose path occurs once, that are plain files, and whose data fits in the zip. */
const pickReadable = (entries: readonly Entry[], zipBytes: number): Map<string, Entry> => {
  const ambiguous = listAmbiguous(entries)
  const readable = entries.filter(
    (entry) =>
      isPlainFile(entry) &&
      entry.canDecodeFileData() &&
      entry.compressedSize <= zipBytes &&
      !ambiguous.has(foldPath(entry.fileName)),
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
 * list is damaged, the directory and its checksums are used instead. Throws `BackupFault` for a
 * zip whose parts overlap or whose list contradicts itself, since no damage causes that.
 */
export const classifyEntries = ({ entries, manifest, zipBytes }: BackupContents): SortedEntries => {
  if (manifest !== null) checkList(manifest)
  const byPath = pickReadable(entries, zipBytes)
  const readable = manifest === null ? sortByDirectory(byPath) : sortByList(byPath, manifest)
  const paths = new Set(readable.map(({ path }) => path))
  if (manifest !== null) paths.add(backupManifestName)
  const all = [
    ...entries.map(({ fileName }) => fileName),
    ...(manifest?.files ?? []).map(({ path }) => path),
  ]
  return { readable, lost: [...new Set(all)].filter((path) => !paths.has(path)) }
}
