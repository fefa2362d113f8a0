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
    `This file is no sound backup of Rolebench: ${reason}. Nothing was taken from it.`,
  )

const fileTypeMask = 0o170000
const plainFile = 0o100000

/** A zip made on Unix keeps the kind of file in the high half; elsewhere it is 0. */
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

/** Those of which there is one, that are plain files, and whose data can lie in the zip. */
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

/** The seal says that nothing in the list was damaged, so one that can't be ours was made otherwise. */
const checkList = ({ header, files }: BackupManifest): void => {
  const paths = new Set(files.map(({ path }) => path))
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (header.fileCount !== files.length || paths.size !== files.length || header.bytes !== bytes)
    throw refuse('its list of contents contradicts itself')
  if (!paths.has(manifestFileName)) throw refuse('it holds no workspace')
}

/** The entries of a backup: those that can be read, and the paths of those that are lost already. */
export interface SortedEntries {
  readable: CheckedEntry[]
  /** Without order; each once. */
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
 * Tells which files of a backup can be read by what its list of contents and its
 * directory say: plain files with a path of ours, there once, of the size that is
 * told. Where the list is damaged, the directory stands in with its own checksums.
 * Throws `BackupFault` for a zip whose parts overlap or whose list contradicts itself,
 * which no damage makes.
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
