import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * What earlier runs put into the demo's folder, so that a later run can tell it from the user's
 * own changes.
 *
 * @typedef {object} DemoMemory
 * @property {string | null} roleId the role that the posting became
 * @property {Record<string, string>} documents the SHA-256 of each document as it was written, by file name
 */

const fileName = 'made-by-the-demo.json'

/**
 * @param {string} folder
 * @returns {Promise<DemoMemory>} empty if there is none, or it can't be read: then everything
 * counts as the user's
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
