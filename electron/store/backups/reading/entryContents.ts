import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { forEachConcurrently } from '@electron/store/tasks'
import { isContentError } from './openZip'

const readsAtOnce = 8

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

/** Opens and reads in one go: an error of a stream without a listener would end the program. */
async function* readChecked(
  zip: ZipFile,
  file: CheckedEntry,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  const checksum = startChecksum(file)
  try {
    const stream = await zip.openReadStreamPromise(file.entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
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
  zip: ZipFile,
  files: readonly CheckedEntry[],
  task: (file: CheckedEntry, content: AsyncIterable<Buffer>) => Promise<void>,
  signal?: AbortSignal,
): Promise<string[]> => {
  const damaged: string[] = []
  await forEachConcurrently(files, readsAtOnce, async (file) => {
    signal?.throwIfAborted()
    try {
      await task(file, readChecked(zip, file, signal))
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
