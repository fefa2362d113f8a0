import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** The suffix of the file that contains the seal, after the name of the packaged app's archive. */
export const sealEnding = '.sha256'

/**
 * Whether an archive is byte for byte the one that was packaged: the seal beside it, written when
 * it was packaged, contains its SHA-256 as text. False as well if either can't be read, for
 * example because it was deleted. `readArchive` yields the archive's bytes in pieces.
 */
export const matchesSeal = async (
  readArchive: () => AsyncIterable<Uint8Array>,
  sealFile: string,
): Promise<boolean> => {
  try {
    const hash = createHash('sha256')
    for await (const piece of readArchive()) hash.update(piece)
    return (await readFile(sealFile, 'utf8')).trim() === hash.digest('hex')
  } catch {
    return false
  }
}
