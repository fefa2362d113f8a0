import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'

const chunkBytes = 64 * 1024

/**
 * Reads a zip through a file handle that its opener closes. yauzl's own reader throws an
 * uncatchable error when a stream is abandoned during a read.
 */
export class FileReader extends RandomAccessReader {
  constructor(private readonly handle: FileHandle) {
    super()
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#readRange(start, end), { objectMode: false })
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#readAll(buffer, offset, length, position).then(
      () => callback(null),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    )
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null)
  }

  async *#readRange(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end;) {
      const length = Math.min(chunkBytes, end - at)
      const chunk = Buffer.allocUnsafe(length)
      const { bytesRead } = await this.handle.read(chunk, 0, length, at)
      if (bytesRead === 0) throw new Error('The file ends early.')
      yield chunk.subarray(0, bytesRead)
      at += bytesRead
    }
  }

  async #readAll(buffer: Buffer, offset: number, length: number, position: number): Promise<void> {
    for (let done = 0; done < length;) {
      const rest = length - done
      const { bytesRead } = await this.handle.read(buffer, offset + done, rest, position + done)
      if (bytesRead === 0) throw new Error('The file ends early.')
      done += bytesRead
    }
  }
}
