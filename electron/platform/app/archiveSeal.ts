import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** What is added to the name of the packaged app's archive for the file that holds its seal. */
export const sealEnding = '.sha256'

/**
 * Whether an archive is byte for byte the one that was packaged: the seal beside it, made by
 * packaging, holds its SHA-256 as text. False as well where either can't be read, as one that
 * was deleted. `readArchive` gives the archive's bytes in pieces.
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
