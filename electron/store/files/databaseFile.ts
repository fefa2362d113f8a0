import { dirname } from 'node:path'
import { Low, type Adapter } from 'lowdb'
import type { z } from 'zod'
import { getErrno } from './errnoMessages'
import { NoAnswer } from './answerWithin'
import { replaceFile, syncFolder } from './durableFile'
import type { FileStamp } from './fileStamp'
import { isNoRegularFile } from './regularFile'
import { readStampedFile } from './readStampedFile'
import { readJson } from './textBytes'
import { UnreadableFile } from './unreadableFile'

/**
 * Encodes content as bytes and decodes it again. `decode` throws `UnreadableFile` for bytes
 * that it can't use.
 */
export interface FileCodec<Content> {
  encode(content: Content): Uint8Array
  decode(bytes: Buffer): Content
}

/**
 * A codec for indented JSON validated by `schema`; `noun` says what the content is, as in *a
 * workspace*.
 */
export const createSchemaCodec = <Content>(
  schema: z.ZodType<Content>,
  noun: string,
): FileCodec<Content> => ({
  encode: (content) => Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
  decode: (bytes) => {
    const parsed = schema.safeParse(readJson(bytes))
    if (parsed.success) return parsed.data
    throw new UnreadableFile('damaged', `Its fields are not those of ${noun}.`)
  },
})

/**
 * The largest file read or written here. A text record is a few kilobytes; a larger file than
 * this is damaged, and parsing it would block the window.
 */
export const maxFileBytes = 2 * 1024 * 1024

/** Has the error code that the system uses for a file that is too large. */
class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge'
  readonly code = 'EFBIG'

  constructor() {
    super(`A record may be at most ${maxFileBytes / 1024 / 1024} MB.`)
  }
}

const absentErrnos: readonly (string | null)[] = ['ENOENT', 'ENOTDIR']

/**
 * Writes durably and atomically for lowdb, and distinguishes damaged from missing files when it
 * reads.
 */
class DurableAdapter<Content> implements Adapter<Content | null> {
  stamp: FileStamp | null = null

  constructor(
    private readonly path: string,
    private readonly codec: FileCodec<Content>,
  ) {}

  async read(): Promise<Content | null> {
    const bytes = await this.readBytes()
    return bytes === null ? null : this.codec.decode(bytes)
  }

  async write(content: Content | null): Promise<void> {
    if (content === null) return
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

/** One file of the JSON store: lowdb with a durable adapter. */
export class DatabaseFile<Content> {
  readonly #adapter: DurableAdapter<Content>
  readonly #low: Low<Content | null>

  constructor(path: string, codec: FileCodec<Content>) {
    this.#adapter = new DurableAdapter(path, codec)
    this.#low = new Low<Content | null>(this.#adapter, null)
  }

  /** The file's state when it was last read or replaced here; null before that. */
  get stamp(): FileStamp | null {
    return this.#adapter.stamp
  }

  /**
   * Null when the file does not exist; rejects with `UnreadableFile` for one that can't be
   * used.
   */
  async read(): Promise<Content | null> {
    await this.#low.read()
    return this.#low.data
  }

  /** Resolves when file and folder are on disk. Rejects with the system's error. */
  async write(content: Content): Promise<void> {
    this.#low.data = content
    await this.#low.write()
  }
}

const createTooLargeError = (size: number): UnreadableFile =>
  new UnreadableFile(
    'damaged',
    `The file is ${Math.round(size / 1024 / 1024)} MB; a record is never larger than ${maxFileBytes / 1024 / 1024} MB.`,
  )

const createSilentError = (): UnreadableFile =>
  new UnreadableFile(
    'not-downloaded',
    'The file exists, but the disk is not responding. Rolebench will try again; check the drive or its network connection.',
  )

const createStrangeError = (): UnreadableFile =>
  new UnreadableFile('damaged', 'There is a folder, a pipe or a device where the file should be.')

/** Content that can't be fetched now, as when a cloud file is offline, may come back. */
const createUnreadableError = (errno: string | null): UnreadableFile =>
  new UnreadableFile(
    'not-downloaded',
    `The file exists, but its content could not be read${errno === null ? '' : ` (${errno})`}. If a cloud service keeps it, it has not been downloaded to this computer.`,
  )
