import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Everything that the bundles are built from. */
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
 * Hashes the names and contents of files, so that checking out older files, renaming or removing
 * one counts as a change like any edit.
 *
 * @param {string} root
 * @param {readonly string[]} names files and folders below it; missing ones are skipped
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
