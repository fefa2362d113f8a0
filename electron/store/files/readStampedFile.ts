import { closeSync, read } from 'node:fs'
import { promisify } from 'node:util'
import { answerWithin } from './answerWithin'
import { getFileStamp, type FileStamp } from './fileStamp'
import { openDescriptorToRead, type ReadingPurpose } from './regularFile'

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
 * A file is closed only after a pending read has ended, since its descriptor may be reused for
 * another file.
 */
const closeAfter = (task: Promise<unknown>, file: number): void =>
  void task.catch(() => undefined).finally(() => closeSync(file))

/**
 * Reads a file's content and its stamp. `bytes` is null when the file is larger than
 * `maxBytes`. Rejects as `openDescriptorToRead` does.
 */
export const readStampedFile = async (
  path: string,
  maxBytes: number,
  purpose?: ReadingPurpose,
): Promise<{ bytes: Buffer | null; stamp: FileStamp }> => {
  const { descriptor, stats } = await openDescriptorToRead(path, purpose)
  const stamp = getFileStamp(stats)
  const reading = stamp.size > maxBytes ? Promise.resolve(null) : readAll(descriptor, stamp.size)
  closeAfter(reading, descriptor)
  return { bytes: await answerWithin(reading), stamp }
}
