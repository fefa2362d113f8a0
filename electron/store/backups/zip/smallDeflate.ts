import { promisify } from 'node:util'
import { deflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib'

const deflateElsewhere = promisify(deflateRaw)

/**
 * Up to this size, compressing takes a few milliseconds at most. Handing a record to another
 * thread and clearing up after it takes many times as long as compressing it.
 */
export const mostBytesAtOnce = 64 * 1024

/** The smallest buffer that zlib accepts. */
const leastBufferBytes = 64

/** With room for one byte more than expected, zlib needs no second buffer to find the end. */
const fitBuffer = (bytes: number): { chunkSize: number } => ({
  chunkSize: Math.max(leastBufferBytes, bytes + 1),
})

/** Deflates bytes that fit into memory; larger ones off the main thread. */
export const deflateBytes = async (bytes: Buffer): Promise<Buffer> =>
  bytes.length > mostBytesAtOnce
    ? deflateElsewhere(bytes)
    : deflateRawSync(bytes, fitBuffer(bytes.length))

/**
 * Inflates data that is expected to be `size` bytes long, at most `mostBytesAtOnce`. Throws
 * zlib's error for damaged data and for data that turns out longer.
 */
export const inflateSmall = (data: Buffer, size: number): Buffer =>
  inflateRawSync(data, { ...fitBuffer(size), maxOutputLength: Math.max(1, size) })
