import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import path from 'node:path'

/**
 * Moves a new document into a folder under its own name. A file of that name is replaced only if
 * it is exactly as an earlier run wrote it; one that somebody changed or put there stays, and the
 * new one gets a number after its name.
 *
 * @param {string} file
 * @param {string} folder on the same disk
 * @param {import('./demoMemory.mjs').DemoMemory['documents']} documents what earlier runs wrote
 * @returns {Promise<{ name: string, sha256: string, isAnew: boolean, kept: string[] }>} its name
 * there, whether an earlier one was replaced, and the files that stayed
 */
export async function placeDocument(file, folder, documents) {
  const content = await readFile(file)
  const { name: stem, ext } = path.parse(file)
  const kept = []
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}${ext}` : `${stem} (${number})${ext}`
    const target = path.join(folder, name)
    const isThere = existsSync(target)
    if (!isThere || hash(await readFile(target)) === documents[name]) {
      await rename(file, target)
      return { name, sha256: hash(content), isAnew: isThere, kept }
    }
    kept.push(name)
  }
}

/** @param {Uint8Array} content */
const hash = (content) => createHash('sha256').update(content).digest('hex')
