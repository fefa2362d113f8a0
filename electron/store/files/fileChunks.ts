import { createHash } from 'node:crypto'
import { answerWithin } from './answerWithin'
import { openRegularFile } from './regularFile'

const chunkBytes = 1024 * 1024

/**
 * Yields the content of a file in chunks of up to 1 MB. A chunk is valid until the next one is
 * requested.
 */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  const handle = await openRegularFile(path)
  try {
    const buffer = Buffer.allocUnsafe(chunkBytes)
    for (;;) {
      const { bytesRead } = await answerWithin(handle.read(buffer, 0, chunkBytes, null))
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** Computes the SHA-256 of a file, as 64 hexadecimal digits, without holding the file in memory. */
export const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of readChunks(path)) hash.update(chunk)
  return hash.digest('hex')
}
