import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Entry } from 'yauzl'
import { forEachConcurrently } from '@electron/store/tasks'
import { inflateSmall, mostBytesAtOnce } from '../zip/smallDeflate'
import { isContentError, type OpenZip } from './openZip'

const readsAtOnce = 8

/** A zip's number for deflated data; 0 means stored as it is. */
const deflated = 8

/**
 * An entry of a backup and the SHA-256 that it was stored with; null where only the zip's
 * CRC-32 is known.
 */
export interface CheckedEntry {
  path: string
  size: number
  entry: Entry
  sha256: string | null
}

/** Thrown when the content of an entry does not match what was stored. */
class DamagedEntry extends Error {
  override readonly name = 'DamagedEntry'
}

interface Checksum {
  add: (chunk: Buffer) => void
  isRight: () => boolean
}

const startChecksum = ({ entry, sha256 }: CheckedEntry): Checksum => {
  if (sha256 === null) {
    let sum = 0
    return { add: (chunk) => (sum = crc32(chunk, sum)), isRight: () => sum === entry.crc32 }
  }
  const hash = createHash('sha256')
  return { add: (chunk) => hash.update(chunk), isRight: () => hash.digest('hex') === sha256 }
}

const isSmall = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  compressedSize <= mostBytesAtOnce && uncompressedSize <= mostBytesAtOnce

/** Rejects as the stream of a larger entry does. */
const readSmall = async ({ zip, reader }: OpenZip, entry: Entry): Promise<Buffer> => {
  const size = entry.uncompressedSize
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const data = await reader.readRange(fileDataStart, entry.compressedSize)
  const content = entry.compressionMethod === deflated ? inflateSmall(data, size) : data
  if (content.length !== size) throw new DamagedEntry(entry.fileName)
  return content
}

/** Opens and reads in one go: an error of a stream without a listener would end the program. */
async function* streamEntry({ zip }: OpenZip, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await zip.openReadStreamPromise(entry)
  yield* stream as AsyncIterable<Buffer>
}

/** A small entry's content is one buffer: a stream costs many times what reading it does. */
async function* readEntry(open: OpenZip, entry: Entry): AsyncGenerator<Buffer> {
  if (isSmall(entry)) yield await readSmall(open, entry)
  else yield* streamEntry(open, entry)
}

async function* readChecked(
  open: OpenZip,
  file: CheckedEntry,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  const checksum = startChecksum(file)
  try {
    for await (const chunk of readEntry(open, file.entry)) {
      signal?.throwIfAborted()
      checksum.add(chunk)
      yield chunk
    }
  } catch (error) {
    if (signal?.aborted === true || !isContentError(error)) throw error
    throw new DamagedEntry(file.path)
  }
  if (!checksum.isRight()) throw new DamagedEntry(file.path)
}

/**
 * Calls `task` with the content of each file, several at once, and returns the paths of those
 * that do not match what was stored. The content of such a file rejects by the time it ends;
 * the task must pass that on and leave nothing of the file behind. Rejects with the system's
 * error or the task's.
 */
export const readEntries = async (
  open: OpenZip,
  files: readonly CheckedEntry[],
  task: (file: CheckedEntry, content: AsyncIterable<Buffer>) => Promise<void>,
  signal?: AbortSignal,
): Promise<string[]> => {
  const damaged: string[] = []
  await forEachConcurrently(files, readsAtOnce, async (file) => {
    signal?.throwIfAborted()
    try {
      await task(file, readChecked(open, file, signal))
    } catch (error) {
      if (!(error instanceof DamagedEntry)) throw error
      damaged.push(file.path)
    }
  })
  return damaged
}

/** Reads all of a content that is known to be small. */
export const readContent = async (content: AsyncIterable<Buffer>): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks)
}
