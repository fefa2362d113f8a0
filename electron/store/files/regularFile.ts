import { close, constants, fstatSync, open, type Stats } from 'node:fs'
import { open as openHandle, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { getErrno } from './errnoMessages'
import { answerWithin } from './answerWithin'

const openDescriptor = promisify(open)

/**
 * Keeps `open` from waiting for a pipe's writer, and a terminal from becoming ours. Windows has
 * neither.
 */
const withoutWaiting = constants.O_NONBLOCK | 0

const readingFlags = constants.O_RDONLY | withoutWaiting
const openingFlags = {
  read: readingFlags,
  'read-no-link': readingFlags | constants.O_NOFOLLOW | 0,
  update: constants.O_RDWR | withoutWaiting,
} as const

/** `read-no-link` rejects with `ELOOP` for a link; Windows follows it. */
export type OpeningPurpose = keyof typeof openingFlags
export type ReadingPurpose = Exclude<OpeningPurpose, 'update'>

const strangeErrnos: readonly (string | null)[] = ['EISDIR', 'ENXIO', 'ENODEV']

/**
 * Whether an error says that the path is not a file: opening a socket, or a device without a
 * driver, fails by itself.
 */
export const isNoRegularFile = (error: unknown): boolean => strangeErrnos.includes(getErrno(error))

/** Thrown when a path is a pipe, a socket, a device or a folder, so that its content has no end. */
export class NotARegularFile extends Error {
  override readonly name = 'NotARegularFile'
  readonly code = 'EISDIR'

  constructor() {
    super('It is not a regular file.')
  }
}

/**
 * Opens a file for reading, as a descriptor that the caller closes, and returns its stamp.
 * Rejects with the system's error, with `NotARegularFile` for anything with endless content,
 * and with `NoAnswer`. Opening a workspace, or backing it up, reads tens of thousands of small
 * files, and each call through Node's disk threads costs more than the call itself: finding a file can block on
 * a disk, inspecting an open one does not.
 */
export const openDescriptorToRead = async (
  path: string,
  purpose: ReadingPurpose = 'read',
): Promise<{ descriptor: number; stats: Stats }> => {
  const descriptor = await answerWithin(openDescriptor(path, openingFlags[purpose]), (late) =>
    close(late, () => undefined),
  )
  try {
    const stats = fstatSync(descriptor)
    if (stats.isFile()) return { descriptor, stats }
    throw new NotARegularFile()
  } catch (error) {
    close(descriptor, () => undefined)
    throw error
  }
}

/** Like `openDescriptorToRead`, for files that are read in chunks or written in place. */
export const openRegularFile = async (
  path: string,
  purpose: OpeningPurpose = 'read',
): Promise<FileHandle> => {
  const handle = await answerWithin(openHandle(path, openingFlags[purpose]), (late) => late.close())
  try {
    if ((await answerWithin(handle.stat())).isFile()) return handle
    throw new NotARegularFile()
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Calls `task` with an open file, then closes it. */
export const withRegularFile = async <Value>(
  path: string,
  task: (handle: FileHandle) => Promise<Value>,
  purpose: OpeningPurpose = 'read',
): Promise<Value> => {
  const handle = await openRegularFile(path, purpose)
  try {
    return await task(handle)
  } finally {
    await handle.close()
  }
}

/** Reads all of a file that is known to be small. Rejects as `openRegularFile` does. */
export const readRegularFile = (path: string): Promise<Buffer> =>
  withRegularFile(path, (handle) => answerWithin(handle.readFile()))
