import type { FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { deflateBytes } from './smallDeflate'
import { encodeCentralHeader, encodeEnd, encodeLocalHeader, type ZipEntry } from './zipRecords'

/** Entries of the central directory written at once. */
const directoryStep = 1_000

/** A small file, compressed and ready to be added to a zip. */
export interface DeflatedFile {
  path: string
  modifiedAt: Date
  crc32: number
  size: number
  data: Buffer
}

/** Compresses a file that fits into memory. */
export const deflateFile = async (
  path: string,
  bytes: Buffer,
  modifiedAt: Date,
): Promise<DeflatedFile> => ({
  path,
  modifiedAt,
  crc32: crc32(bytes),
  size: bytes.length,
  data: await deflateBytes(bytes),
})

/**
 * Writes a zip into a new, empty file, entry by entry. Memory use and the size of each write
 * stay small however many entries there are. Rejects with the system's error, after which the
 * file is unusable.
 */
export class ZipWriter {
  readonly #entries: ZipEntry[] = []
  #position = 0

  constructor(private readonly handle: FileHandle) {}

  /** Adds files that are already compressed, in this order. */
  async addDeflated(files: readonly DeflatedFile[]): Promise<void> {
    const parts: Buffer[] = []
    let offset = this.#position
    for (const { path, modifiedAt, crc32: sum, size, data } of files) {
      const compressedSize = data.length
      const entry = { path, isDeflated: true, crc32: sum, compressedSize, size, modifiedAt, offset }
      const header = encodeLocalHeader(entry)
      parts.push(header, data)
      offset += header.length + data.length
      this.#entries.push(entry)
    }
    await this.#append(Buffer.concat(parts))
  }

  /**
   * Adds `size` bytes uncompressed, piece by piece; for files too large to hold in memory.
   * Rejects when the pieces add up to fewer or more bytes.
   */
  async addStored(
    path: string,
    chunks: AsyncIterable<Uint8Array>,
    size: number,
    modifiedAt: Date,
  ): Promise<void> {
    const offset = this.#position
    const entry = { path, isDeflated: false, crc32: 0, compressedSize: size, size, modifiedAt }
    await this.#append(encodeLocalHeader({ ...entry, offset }))
    const start = this.#position
    let sum = 0
    for await (const chunk of chunks) {
      sum = crc32(chunk, sum)
      await this.#append(chunk)
    }
    if (this.#position - start !== size) throw new Error(`${path} changed while it was being read.`)
    const finished = { ...entry, crc32: sum, offset }
    const header = encodeLocalHeader(finished)
    await this.#write(header, offset)
    this.#entries.push(finished)
  }

  /** Writes the directory. The file is then complete, but not yet flushed to disk. */
  async finish(comment: string): Promise<void> {
    const offset = this.#position
    for (let at = 0; at < this.#entries.length; at += directoryStep)
      await this.#append(
        Buffer.concat(this.#entries.slice(at, at + directoryStep).map(encodeCentralHeader)),
      )
    const bytes = this.#position - offset
    await this.#append(encodeEnd({ offset, bytes, count: this.#entries.length }, comment))
  }

  async #append(bytes: Uint8Array): Promise<void> {
    await this.#write(bytes, this.#position)
    this.#position += bytes.length
  }

  async #write(bytes: Uint8Array, position: number): Promise<void> {
    for (let written = 0; written < bytes.length;) {
      const rest = bytes.length - written
      const done = await this.handle.write(bytes, written, rest, position + written)
      written += done.bytesWritten
    }
  }
}
