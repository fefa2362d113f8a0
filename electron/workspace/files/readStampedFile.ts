import { close, fstat, open, read } from 'node:fs'
import { promisify } from 'node:util'
import { getFileStamp, type FileStamp } from './fileStamp'

// Opening a workspace reads tens of thousands of small files; with plain descriptors
// that takes half the time that it takes with the file handles of `node:fs/promises`.
const openFile = promisify(open)
const statFile = promisify(fstat)
const readPart = promisify(read)
const closeFile = promisify(close)

const readAll = async (file: number, size: number): Promise<Buffer> => {
  const bytes = Buffer.allocUnsafeSlow(size)
  let length = 0
  while (length < size) {
    const { bytesRead } = await readPart(file, bytes, length, size - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

/**
 * A file's content and what it looked like when it was read. `bytes` is null when the
 * file is larger than `maxBytes`. Rejects with the system's error.
 */
export const readStampedFile = async (
  path: string,
  maxBytes: number,
): Promise<{ bytes: Buffer | null; stamp: FileStamp }> => {
  const file = await openFile(path, 'r')
  try {
    const stamp = getFileStamp(await statFile(file))
    return { bytes: stamp.size > maxBytes ? null : await readAll(file, stamp.size), stamp }
  } finally {
    await closeFile(file)
  }
}
