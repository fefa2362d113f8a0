import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './paths.mjs'
import { npmCommand, runQuietly, say } from './run.mjs'
import { hashSources, sources } from './sourceHash.mjs'

// Beside the bundle, because electron-vite empties this folder, so that no stamp outlives what it vouches
// for.
const stampFile = path.join(projectRoot, 'out', 'main', '.sources')

/**
 * Builds the bundles.
 *
 * @throws {Error} with the compiler's message if it fails
 */
export async function build() {
  say('Building …')
  const stamp = hashSources(projectRoot, sources)
  const npm = npmCommand(['run', '--silent', 'build'])
  const { status, output } = await runQuietly(npm.command, npm.args)
  if (status !== 0) throw new Error(`The build failed:\n${output.trim()}`)
  writeFileSync(stampFile, stamp)
}

/**
 * Builds the bundles, unless they were built from exactly these sources.
 *
 * @throws {Error} with the compiler's message if it fails
 */
export async function buildIfStale() {
  if (readStamp() !== hashSources(projectRoot, sources)) await build()
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined
}
