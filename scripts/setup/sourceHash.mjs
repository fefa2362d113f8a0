import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Everything that the bundles are made of. */
export const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
]

/**
 * One hash over the names and contents of files, so that a checkout of older files, a rename or a
 * removal counts as a change like any edit.
 *
 * @param {string} root
 * @param {readonly string[]} names files and folders below it; one that is absent is passed over
 * @returns {string} SHA-256 in hex
 */
export function hashSources(root, names) {
  const hash = createHash('sha256')
  for (const name of names) {
    for (const file of listFiles(path.join(root, name))) {
      hash.update(`${path.relative(root, file)}\0`)
      hash.update(createHash('sha256').update(readFileSync(file)).digest())
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} place
 * @returns {string[]} in a stable order
 */
function listFiles(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  const names = readdirSync(place).sort()
  return names.flatMap((name) => listFiles(path.join(place, name)))
}
