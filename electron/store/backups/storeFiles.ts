import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { getErrno } from '../files/errnoMessages'
import { readChunks } from '../files/fileChunks'
import type { StoredFile } from './backupManifest'
import { isStorablePath } from './storablePath'
import { deflateFile, type DeflatedFile, type ZipWriter } from './zip/zipWriter'

const filesAtOnce = 32

/** Up to this size a file is read whole; every record is smaller. */
const mostBytesInMemory = 4 * 1024 * 1024

/** What became of one file that was to be stored. */
export type StoreOutcome =
  | { kind: 'stored'; file: StoredFile }
  /** Moved or removed since it was listed. */
  | { kind: 'gone' }
  | { kind: 'unread'; path: string }

type ReadFile =
  | { kind: 'whole'; file: StoredFile; deflated: DeflatedFile }
  | { kind: 'large'; path: string; size: number; modifiedAt: Date }
  | Exclude<StoreOutcome, { kind: 'stored' }>

const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const readOpenFile = async (handle: FileHandle, path: string): Promise<ReadFile> => {
  const stats = await handle.stat()
  if (!stats.isFile()) return { kind: 'gone' }
  const { size, mtime: modifiedAt } = stats
  if (size > mostBytesInMemory) return { kind: 'large', path, size, modifiedAt }
  const bytes = await handle.readFile()
  const file = { path, size: bytes.length, sha256: hashBytes(bytes) }
  return { kind: 'whole', file, deflated: await deflateFile(path, bytes, modifiedAt) }
}

/** One file that can't be read, such as a cloud placeholder, is no reason to back up nothing. */
const whyNot = (error: unknown, path: string): Exclude<StoreOutcome, { kind: 'stored' }> => {
  const errno = getErrno(error)
  if (errno === null) throw error
  return errno === 'ENOENT' || errno === 'ENOTDIR' ? { kind: 'gone' } : { kind: 'unread', path }
}

const readOne = async (folder: string, path: string): Promise<ReadFile> => {
  if (!isStorablePath(path)) return { kind: 'unread', path }
  try {
    const handle = await open(join(folder, path), 'r')
    try {
      return await readOpenFile(handle, path)
    } finally {
      await handle.close()
    }
  } catch (error) {
    return whyNot(error, path)
  }
}

const storeLarge = async (
  zip: ZipWriter,
  folder: string,
  { path, size, modifiedAt }: Extract<ReadFile, { kind: 'large' }>,
): Promise<StoredFile> => {
  const hash = createHash('sha256')
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of readChunks(join(folder, path))) {
      hash.update(chunk)
      yield chunk
    }
  }
  await zip.addStored(path, hashed(), size, modifiedAt)
  return { path, size, sha256: hash.digest('hex') }
}

/**
 * Puts files of a workspace into a zip, each as it is when it is read: a record's file
 * is replaced whole, so it is the old one or the new one. Gives an outcome for each,
 * in groups as they are done. Rejects with the system's error when the zip can't be written.
 */
export async function* storeFiles(
  zip: ZipWriter,
  folder: string,
  paths: readonly string[],
  signal: AbortSignal | undefined,
): AsyncGenerator<StoreOutcome[]> {
  for (let at = 0; at < paths.length; at += filesAtOnce) {
    signal?.throwIfAborted()
    const group = paths.slice(at, at + filesAtOnce)
    const read = await Promise.all(group.map((path) => readOne(folder, path)))
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
