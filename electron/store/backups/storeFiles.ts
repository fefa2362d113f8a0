import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  attachmentsFolderName,
  getErrno,
  isAttachmentHash,
  quarantineFolderName,
  readChunks,
  readFileName,
  readStampedFile,
} from '../files'
import type { StoredFile } from './backupManifest'
import type { FileToStore } from './entryPaths'
import { isStorablePath } from './storablePath'
import { deflateFile, type DeflatedFile, type ZipWriter } from './zip/zipWriter'

const filesAtOnce = 32

/** Files up to this size are read in one go; every record is smaller. */
const mostBytesInMemory = 4 * 1024 * 1024

/** Damaged files need not be backed up at any cost: a larger file in quarantine is not included. */
const mostQuarantinedBytes = 32 * 1024 * 1024

const isInQuarantine = ({ path }: FileToStore): boolean =>
  path.startsWith(`${quarantineFolderName}/`)

/** The outcome of storing one file. */
export type StoreOutcome =
  | { kind: 'stored'; file: StoredFile }
  /** Moved or removed since it was listed. */
  | { kind: 'gone' }
  /** It can't be read, or is too large for its kind. */
  | { kind: 'unread'; path: string }

type ReadFile =
  | { kind: 'whole'; file: StoredFile; deflated: DeflatedFile }
  | { kind: 'large'; file: FileToStore; size: number; modifiedAt: Date }
  | Exclude<StoreOutcome, { kind: 'stored' }>

const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** One unreadable file, such as a cloud placeholder, must not fail the whole backup. */
const whyNot = (error: unknown, path: string): Exclude<StoreOutcome, { kind: 'stored' }> => {
  const errno = getErrno(error)
  if (errno === null) throw error
  return errno === 'ENOENT' || errno === 'ENOTDIR' ? { kind: 'gone' } : { kind: 'unread', path }
}

/**
 * Links with a workspace file's name are followed, as they are when a workspace is opened;
 * others are not.
 */
const isReadThroughLinks = (path: string): boolean => {
  const [folder = '', name = '', ...rest] = path.split('/')
  if (rest.length > 0) return false
  return folder === attachmentsFolderName
    ? isAttachmentHash(name)
    : readFileName(name).kind === 'record'
}

const readOne = async (folder: string, file: FileToStore): Promise<ReadFile> => {
  const { path, entryPath } = file
  if (!isStorablePath(entryPath)) return { kind: 'unread', path }
  const purpose = isReadThroughLinks(path) ? 'read' : 'read-no-link'
  try {
    const { bytes, stamp } = await readStampedFile(join(folder, path), mostBytesInMemory, purpose)
    const modifiedAt = new Date(stamp.mtimeMs)
    if (bytes === null)
      return stamp.size > mostQuarantinedBytes && isInQuarantine(file)
        ? { kind: 'unread', path }
        : { kind: 'large', file, size: stamp.size, modifiedAt }
    const stored = { path: entryPath, size: bytes.length, sha256: hashBytes(bytes) }
    return {
      kind: 'whole',
      file: stored,
      deflated: await deflateFile(entryPath, bytes, modifiedAt),
    }
  } catch (error) {
    return whyNot(error, path)
  }
}

const storeLarge = async (
  zip: ZipWriter,
  folder: string,
  { file, size, modifiedAt }: Extract<ReadFile, { kind: 'large' }>,
): Promise<StoredFile> => {
  const hash = createHash('sha256')
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of readChunks(join(folder, file.path))) {
      hash.update(chunk)
      yield chunk
    }
  }
  await zip.addStored(file.entryPath, hashed(), size, modifiedAt)
  return { path: file.entryPath, size, sha256: hash.digest('hex') }
}

/**
 * Adds files of a workspace to a zip, each as it is when it is read: a record's file is
 * replaced atomically, so either its old or its new version is stored. Yields the outcomes in
 * batches as they complete. Rejects with the system's error when the zip can't be written.
 */
export async function* storeFiles(
  zip: ZipWriter,
  folder: string,
  files: readonly FileToStore[],
  signal: AbortSignal | undefined,
): AsyncGenerator<StoreOutcome[]> {
  for (let at = 0; at < files.length; at += filesAtOnce) {
    signal?.throwIfAborted()
    const group = files.slice(at, at + filesAtOnce)
    const read = await Promise.all(group.map((file) => readOne(folder, file)))
    await zip.addDeflated(read.flatMap((file) => (file.kind === 'whole' ? [file.deflated] : [])))
    const outcomes: StoreOutcome[] = []
    for (const file of read)
      if (file.kind === 'whole') outcomes.push({ kind: 'stored', file: file.file })
      else if (file.kind === 'large')
        outcomes.push({ kind: 'stored', file: await storeLarge(zip, folder, file) })
      else outcomes.push(file)
    yield outcomes
  }
}
