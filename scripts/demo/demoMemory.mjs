import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * What earlier runs put into the demo's folder, so that a later one can tell it from what the user
 * did there.
 *
 * @typedef {object} DemoMemory
 * @property {string | null} roleId the role that the posting became
 * @property {Record<string, string>} documents the SHA-256 of each document as it was written, by file name
 */

const fileName = 'made-by-the-demo.json'

/**
 * @param {string} folder
 * @returns {Promise<DemoMemory>} empty where there is none, or none that can be read: then everything is taken for the user's
 */
export async function readDemoMemory(folder) {
  try {
    const { roleId, documents } = JSON.parse(await readFile(path.join(folder, fileName), 'utf8'))
    return {
      roleId: typeof roleId === 'string' ? roleId : null,
      documents: typeof documents === 'object' && documents !== null ? { ...documents } : {},
    }
  } catch {
    return { roleId: null, documents: {} }
  }
}

/**
 * @param {string} folder
 * @param {DemoMemory} memory
 */
export async function writeDemoMemory(folder, memory) {
  await writeFile(path.join(folder, fileName), `${JSON.stringify(memory, null, 2)}\n`)
}
