import { closeSync, fstatSync, open, read } from 'node:fs'
import { promisify } from 'node:util'
import { getFileStamp, type FileStamp } from './fileStamp'

// Opening a workspace reads tens of thousands of small files, and each step that goes
// through Node's disk threads costs more than the step itself. Finding a file and reading
// it can wait for a disk, so they go there; looking at an open one and closing it do not.
const openFile = promisify(open)
const readPart = promisify(read)

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
    const stamp = getFileStamp(fstatSync(file))
    return { bytes: stamp.size > maxBytes ? null : await readAll(file, stamp.size), stamp }
  } finally {
    closeSync(file)
  }
}
