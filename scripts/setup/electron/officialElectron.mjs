import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectCache, projectRoot } from '../paths.mjs'
import { runOnTerminal, runQuietly, say } from '../run.mjs'

const electronPackage = path.join(projectRoot, 'node_modules', 'electron')
const failureFile = path.join(projectCache, 'official-electron-failed.json')
const waitBeforeRetryMs = 24 * 60 * 60 * 1000
const patienceMs = 2 * 60 * 1000

/**
 * Downloads the official binary with the electron package's own `install-electron`. If there is a
 * replacement, it gets two minutes, and a failure is remembered for a day so that not every start
 * pays for it; if there is none, it takes as long as it takes, on the terminal.
 *
 * @param {{ replaceable: boolean }} options
 * @returns {Promise<boolean>} whether it is installed now
 */
export async function installOfficialElectron({ replaceable }) {
  const installer = path.join(electronPackage, 'install.js')
  if (!replaceable) {
    say('Downloading Electron …')
    return (await runOnTerminal(process.execPath, [installer], { stdoutToStderr: true })) === 0
  }
  const version = readElectronVersion()
  if (hasFailedLately(readFailure(), version, Date.now())) return false
  say(`Downloading Electron ${version} …`)
  const { status } = await runQuietly(process.execPath, [installer], { timeoutMs: patienceMs })
  if (status === 0) return true
  say('The official download was not available.')
  rememberFailure(version)
  return false
}

/**
 * @param {unknown} failure the stored record of the last try, of unknown shape
 * @param {string} version the version wanted now
 * @param {number} now milliseconds since 1970
 */
export function hasFailedLately(failure, version, now) {
  if (typeof failure !== 'object' || failure === null) return false
  if (!('version' in failure) || !('at' in failure)) return false
  if (failure.version !== version || typeof failure.at !== 'number') return false
  return failure.at <= now && now - failure.at < waitBeforeRetryMs
}

/** @returns {string} */
function readElectronVersion() {
  return JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8')).version
}

/** @returns {unknown} */
function readFailure() {
  if (!existsSync(failureFile)) return undefined
  try {
    return JSON.parse(readFileSync(failureFile, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string} version */
function rememberFailure(version) {
  mkdirSync(projectCache, { recursive: true })
  writeFileSync(failureFile, JSON.stringify({ version, at: Date.now() }))
}
