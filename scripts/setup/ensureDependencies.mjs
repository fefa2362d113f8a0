import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isInstalled } from './lockfile.mjs'
import { projectRoot } from './paths.mjs'
import { npmCommand, runQuietly, say } from './run.mjs'

/**
 * Installs the packages in the lockfile, unless they are installed. A few of them declare a newer
 * Node than they need, so engines are not enforced, and development tools are included whatever
 * NODE_ENV says, since they build the app.
 *
 * @throws {Error} with npm's message if it fails
 */
export async function ensureDependencies() {
  const wanted = readLockfile('package-lock.json')
  const installed = readLockfile(path.join('node_modules', '.package-lock.json'))
  if (wanted && installed && isInstalled(wanted, installed)) return

  say('Installing the packages …')
  const npm = npmCommand([
    ...['ci', '--no-audit', '--no-fund', '--engine-strict=false'],
    ...['--include=dev', '--include=optional'],
  ])
  const { status, output } = await runQuietly(npm.command, npm.args)
  if (status !== 0) throw new Error(`The packages could not be installed:\n${output.trim()}`)
}

/**
 * @param {string} name relative to the checkout
 * @returns {import('./lockfile.mjs').Lockfile | undefined}
 */
function readLockfile(name) {
  try {
    return JSON.parse(readFileSync(path.join(projectRoot, name), 'utf8'))
  } catch {
    return undefined
  }
}
