import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl'
import { getErrno, isNoRegularFile, withRegularFile } from '@electron/store/files'
import { BackupFault } from '../backupFault'
import { FileReader } from '../zip/fileReader'

const mostEntries = 1_000_000

/** The error for a file that can't be read as a backup at all. */
export const notABackup = (): BackupFault =>
  new BackupFault(
    'io',
    'This file is not a complete Rolebench backup: it was truncated, damaged, or made by another program, and nothing in it can be read. Choose an older one: the backups of a workspace are listed in its settings and stored in its “backups” folder.',
  )

/** Whether reading failed because of a zip's content; system errors have other codes. */
export const isContentError = (error: unknown): boolean => {
  const errno = getErrno(error)
  return errno === null || errno.startsWith('Z_') || errno.startsWith('ERR_')
}

const asFault = (error: unknown): unknown =>
  !(error instanceof BackupFault) && (isContentError(error) || isNoRegularFile(error))
    ? notABackup()
    : error

/** A zip that is open for reading, and the reader beneath it. */
export interface OpenZip {
  zip: ZipFile
  reader: FileReader
}

/**
 * Keeps a zip open while a task runs. Rejects with `BackupFault` for a file that is not a zip,
 * or with the system's error.
 */
export const withZip = async <Value>(
  path: string,
  task: (open: OpenZip) => Promise<Value>,
): Promise<Value> => {
  try {
    return await withRegularFile(path, async (handle) => {
      const { size } = await handle.stat()
      const reader = new FileReader(handle)
      const zip = await fromRandomAccessReaderPromise(reader, size, {
        autoClose: false,
        strictFileNames: true,
        validateEntrySizes: true,
      })
      return await task({ zip, reader })
    })
  } catch (error) {
    throw asFault(error)
  }
}

/**
 * Lists all entries of a zip's directory. Rejects as `withZip` does when the directory can't be
 * read to its end.
 */
export const listEntries = async (zip: ZipFile): Promise<Entry[]> => {
  if (zip.entryCount > mostEntries) throw notABackup()
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}
