import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Accepts a downloaded file only if it is the expected one.
 *
 * @param {string} file
 * @param {string} sha256 in hex
 * @throws {Error} naming the hash that was found, if it differs
 */
export async function verifyArchive(file, sha256) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  const found = hash.digest('hex')
  if (found === sha256) return
  throw new Error(`${path.basename(file)} is not the expected file: its SHA-256 is ${found}`)
}
