import { dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import { getErrno } from './errnoMessages'
import { NoAnswer } from './answerWithin'
import { replaceFile, syncFolder } from './durableFile'
import type { FileStamp } from './fileStamp'
import { isNoRegularFile } from './regularFile'
import { readStampedFile } from './readStampedFile'
import { UnreadableFile } from './unreadableFile'

/** How content becomes bytes and back. `decode` throws `UnreadableFile` for bytes that it can't use. */
export interface FileCodec<Content> {
  encode(content: Content): Uint8Array
  decode(bytes: Buffer): Content
}

/**
 * The largest file read or written here. A record of text is a few kilobytes; one
 * beyond this is damage, and parsing it would block the window.
 */
export const maxFileBytes = 2 * 1024 * 1024

/** Has the code that the system uses for the same thing. */
class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge'
  readonly code = 'EFBIG'

  constructor() {
    super(`A record may take ${maxFileBytes / 1024 / 1024} MB.`)
  }
}

const absentErrnos: readonly (string | null)[] = ['ENOENT', 'ENOTDIR']

/** lowdb's way to one file: writes are durable and atomic, reads tell damage from absence. */
export class DurableAdapter<Content> implements Adapter<Content> {
  /** The file's state when it was last read or replaced here; null before that. */
  stamp: FileStamp | null = null

  constructor(
    private readonly path: string,
    private readonly codec: FileCodec<Content>,
  ) {}

  /** Null when there is no such file; throws `UnreadableFile` when there is no using it. */
  async read(): Promise<Content | null> {
    const bytes = await this.readBytes()
    return bytes === null ? null : this.codec.decode(bytes)
  }

  /** Resolves when file and folder are on disk. Rejects with the system's error. */
  async write(content: Content): Promise<void> {
    const bytes = this.codec.encode(content)
    if (bytes.length > maxFileBytes) throw new FileTooLarge()
    this.stamp = await replaceFile(this.path, bytes)
    await syncFolder(dirname(this.path))
  }

  private async readBytes(): Promise<Buffer | null> {
    try {
      const { bytes, stamp } = await readStampedFile(this.path, maxFileBytes)
      this.stamp = stamp
      if (bytes === null) throw createTooLargeError(stamp.size)
      return bytes
    } catch (error) {
      const errno = getErrno(error)
      if (error instanceof UnreadableFile) throw error
      if (absentErrnos.includes(errno)) return null
      if (isNoRegularFile(error)) throw createStrangeError()
      throw error instanceof NoAnswer ? createSilentError() : createUnreadableError(errno)
    }
  }
}

const createTooLargeError = (size: number): UnreadableFile =>
  new UnreadableFile(
    'damaged',
    `The file is ${Math.round(size / 1024 / 1024)} MB large; a record is never larger than ${maxFileBytes / 1024 / 1024} MB.`,
  )

const createSilentError = (): UnreadableFile =>
  new UnreadableFile(
    'not-downloaded',
    'The file is there but the disk does not answer. It is tried again; check the drive or the network that it is on.',
  )

const createStrangeError = (): UnreadableFile =>
  new UnreadableFile('damaged', 'There is a folder, a pipe or a device where the file should be.')

/** Content that can't be fetched now, as when a cloud file is offline, may come back. */
const createUnreadableError = (errno: string | null): UnreadableFile =>
  new UnreadableFile(
    'not-downloaded',
    `The file is there but its content could not be read${errno === null ? '' : ` (${errno})`}. If a cloud service keeps it, it has not been downloaded to this computer.`,
  )
