import type { Entry } from 'yauzl'
import { BackupFault } from './backupFault'
import { backupManifestName, type BackupManifest, type BackupSummary } from './backupManifest'
import { manifestFileName } from '../layout'

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

/** Some systems take names that differ in case, or in how accents are put together, for one. */
const foldPath = (path: string): string => path.normalize('NFC').toLowerCase()

const indexEntries = (entries: readonly Entry[]): Map<string, Entry> => {
  const seen = new Set<string>()
  for (const entry of entries) {
    const { fileName } = entry
    if (!isPlainFile(entry)) throw refuse(`${fileName} in it is not a plain file`)
    if (!entry.canDecodeFileData()) throw refuse(`${fileName} in it is encrypted or packed oddly`)
    if (seen.has(foldPath(fileName))) throw refuse(`it holds ${fileName} more than once`)
    seen.add(foldPath(fileName))
  }
  return new Map(entries.map((entry) => [entry.fileName, entry]))
}

export interface BackupContents {
  entries: readonly Entry[]
  manifest: BackupManifest
  summary: BackupSummary
  /** The size of the zip itself. */
  zipBytes: number
}

/**
 * The entries of a backup by path, once they are known to be exactly the files that
 * its manifest lists, of the sizes that it tells. A zip made to do harm, whose names
 * lead elsewhere, whose entries overlap or unpack to more than they say, does not
 * pass. Throws `BackupFault`.
 */
export const checkEntries = ({
  entries,
  manifest: { header, files },
  summary,
  zipBytes,
}: BackupContents): ReadonlyMap<string, Entry> => {
  const byPath = indexEntries(entries)
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  if (packed > zipBytes) throw refuse('its parts overlap')
  const listed = new Set(files.map(({ path }) => path))
  if (!byPath.has(backupManifestName) || byPath.size !== listed.size + 1)
    throw refuse('it does not hold what its list of contents says')
  for (const { path, size } of files)
    if (byPath.get(path)?.uncompressedSize !== size)
      throw refuse(`${path} in it is missing or of another size`)
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (header.fileCount !== listed.size || header.bytes !== bytes)
    throw refuse('its list of contents contradicts itself')
  if (header.workspaceId !== summary.workspaceId || header.takenAt !== summary.takenAt)
    throw refuse('it says two things about where it comes from')
  if (!listed.has(manifestFileName)) throw refuse('it holds no workspace')
  return byPath
}
