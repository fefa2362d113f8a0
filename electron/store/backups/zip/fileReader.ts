import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'

const partBytes = 64 * 1024

/** Several readers go through a zip side by side, and are never further apart than this. */
const keptParts = 4

/**
 * Reads a zip through a file handle that its opener closes. Most reads are of a few bytes beside
 * those read last, so the file is read in larger parts, and the last of them are kept. yauzl's
 * own reader throws an uncatchable error when a stream is abandoned during a read.
 */
export class FileReader extends RandomAccessReader {
  /** By number; the one asked for first comes first. */
  readonly #parts = new Map<number, Promise<Buffer>>()

  constructor(private readonly handle: FileHandle) {
    super()
  }

  /** Reads a range that is known to be small. Rejects when the file ends before it does. */
  readRange(start: number, length: number): Promise<Buffer> {
    const buffer = Buffer.allocUnsafe(length)
    return new Promise((resolve, reject) => {
      this.read(buffer, 0, length, start, (error) => {
        if (error === null) resolve(buffer)
        else reject(error)
      })
    })
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#streamRange(start, end), { objectMode: false })
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#fill(buffer.subarray(offset, offset + length), position).then(
      () => callback(null),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    )
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null)
  }

  async *#streamRange(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end;) {
      const length = Math.min(partBytes, end - at)
      const chunk = Buffer.allocUnsafe(length)
      const { bytesRead } = await this.handle.read(chunk, 0, length, at)
      if (bytesRead === 0) throw new Error('The file ends early.')
      yield chunk.subarray(0, bytesRead)
      at += bytesRead
    }
  }

  async #fill(target: Buffer, position: number): Promise<void> {
    for (let done = 0; done < target.length;) {
      const at = position + done
      const number = Math.floor(at / partBytes)
      const part = await this.#findPart(number)
      const copied = part.copy(target, done, at - number * partBytes)
      if (copied === 0) throw new Error('The file ends early.')
      done += copied
    }
  }

  #findPart(number: number): Promise<Buffer> {
    const known = this.#parts.get(number)
    if (known !== undefined) return known
    const part = this.#readPart(number)
    this.#parts.set(number, part)
    part.catch(() => this.#parts.delete(number))
    const [oldest] = this.#parts.keys()
    if (oldest !== undefined && this.#parts.size > keptParts) this.#parts.delete(oldest)
    return part
  }

  /** Shorter than a part at the file's end. */
  async #readPart(number: number): Promise<Buffer> {
    const part = Buffer.allocUnsafe(partBytes)
    let length = 0
    while (length < partBytes) {
      const at = number * partBytes + length
      const { bytesRead } = await this.handle.read(part, length, partBytes - length, at)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return part.subarray(0, length)
  }
}
