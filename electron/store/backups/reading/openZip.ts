import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl'
import { getErrno, isNoRegularFile, withRegularFile } from '@electron/store/files'
import { BackupFault } from '../backupFault'
import { FileReader } from '../zip/fileReader'

const mostEntries = 1_000_000

/** The refusal of a file of which nothing can be read as a backup. */
export const notABackup = (): BackupFault =>
  new BackupFault(
    'io',
    'This file is no complete backup of Rolebench: it was cut off, damaged, or made by something else, and nothing in it can be read. Choose an older one: the backups of a workspace are listed in its settings, and lie in its folder “backups”.',
  )

/** Whether reading failed because of what is in a zip; errors of the system have another code. */
export const isContentError = (error: unknown): boolean => {
  const errno = getErrno(error)
  return errno === null || errno.startsWith('Z_') || errno.startsWith('ERR_')
}

const asFault = (error: unknown): unknown =>
  !(error instanceof BackupFault) && (isContentError(error) || isNoRegularFile(error))
    ? notABackup()
    : error

/**
 * Opens a zip for the time of a task. Rejects with `BackupFault` for a file that is
 * none, or with the system's error.
 */
export const withZip = async <Value>(
  path: string,
  task: (zip: ZipFile) => Promise<Value>,
): Promise<Value> => {
  try {
    return await withRegularFile(path, async (handle) => {
      const { size } = await handle.stat()
      const zip = await fromRandomAccessReaderPromise(new FileReader(handle), size, {
        autoClose: false,
        strictFileNames: true,
        validateEntrySizes: true,
      })
      return await task(zip)
    })
  } catch (error) {
    throw asFault(error)
  }
}

/** All entries that a zip's directory lists. Rejects as `withZip` does when it can't be read through. */
export const listEntries = async (zip: ZipFile): Promise<Entry[]> => {
  if (zip.entryCount > mostEntries) throw notABackup()
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}
