import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { withDisplay } from '../screen/display.mjs'
import { projectCache, projectRoot } from '../paths.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executablePath
 * @property {string} distPath the folder of the executable (on macOS, of the bundle)
 * @property {string} packagingDistPath a folder suitable for electron-builder's `electronDist`:
 * without an app in it
 * @property {string[]} args put before any arguments of the app's own; they make it start this checkout
 * @property {Record<string, string>} env to be added to the environment
 * @property {string} version of Electron, such as `45.4.1`
 * @property {boolean} official whether it is the binary that the electron package itself installs
 */

/** The folder of the runtime that stands in for the official one in this checkout. */
export const placedRuntimeFolder = path.join(projectCache, 'electron')

const electronPackage = path.join(projectRoot, 'node_modules', 'electron')

/**
 * Finds the Electron that this checkout runs on: the official binary if it exists, otherwise the
 * stand-in. Installs nothing (ensureElectron does).
 *
 * @returns {ElectronRuntime | undefined} undefined if there is neither
 */
export function findElectronRuntime() {
  return findOfficialRuntime() ?? findPlacedRuntime()
}

/**
 * Does the same as findElectronRuntime, for callers that can't do without it.
 *
 * @returns {ElectronRuntime}
 * @throws {Error} saying what to run, if there is no runtime
 */
export function electronRuntime() {
  const runtime = findElectronRuntime()
  if (!runtime) throw new Error('Electron is not installed yet. Run `npm start` once.')
  return runtime
}

/**
 * Returns the command that starts the app, under a virtual screen if there is no real one. The
 * app's own arguments go after `args`.
 *
 * @param {ElectronRuntime} runtime
 * @returns {{ command: string, args: string[], env: Record<string, string> }}
 */
export function describeLaunch(runtime) {
  const launch = withDisplay({ command: runtime.executablePath, args: runtime.args })
  return { ...launch, env: runtime.env }
}

/**
 * Returns the app that a test should start: the packaged one that `ROLEBENCH_E2E_APP` names,
 * otherwise the checkout's.
 *
 * @returns {{ executablePath: string, args: string[], env: Record<string, string>, packaged: boolean }}
 */
export function appUnderTest() {
  const packaged = process.env.ROLEBENCH_E2E_APP
  if (packaged) {
    return { executablePath: packaged, args: platformArguments(), env: {}, packaged: true }
  }
  const { executablePath, args, env } = electronRuntime()
  return { executablePath, args, env, packaged: false }
}

/** @returns {ElectronRuntime | undefined} */
function findOfficialRuntime() {
  const distPath = path.join(electronPackage, 'dist')
  const pathFile = path.join(electronPackage, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executablePath = path.join(distPath, readFileSync(pathFile, 'utf8'))
  const version = readVersion(distPath)
  if (!version || !existsSync(executablePath)) return undefined
  return {
    executablePath,
    distPath,
    packagingDistPath: distPath,
    args: [...platformArguments(), projectRoot],
    env: {},
    version,
    official: true,
  }
}

/** @returns {ElectronRuntime | undefined} */
function findPlacedRuntime() {
  const distPath = placedRuntimeFolder
  const executablePath = path.join(distPath, 'electron')
  const version = readVersion(distPath)
  if (!version || !existsSync(executablePath) || !holdsThisCheckout(distPath)) return undefined
  const origin = readFileSync(path.join(distPath, 'origin'), 'utf8')
  if (!existsSync(origin)) return undefined
  return {
    executablePath,
    distPath,
    packagingDistPath: origin,
    args: platformArguments(),
    env: { ELECTRON_OVERRIDE_DIST_PATH: distPath, ELECTRON_EXEC_PATH: executablePath },
    version,
    official: false,
  }
}

/** @param {string} distPath */
function readVersion(distPath) {
  const file = path.join(distPath, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined
}

/** @param {string} distPath */
function holdsThisCheckout(distPath) {
  const app = path.join(distPath, 'resources', 'app')
  return existsSync(app) && realpathSync(app) === realpathSync(projectRoot)
}

/**
 * Chromium's sandbox refuses to run as root, and complains about every bus and GPU that a
 * container lacks. Only these scripts allow for that; the app itself always asks for its sandbox.
 */
export function platformArguments() {
  if (process.platform !== 'linux') return []
  return process.getuid?.() === 0 ? ['--no-sandbox', '--log-level=3'] : ['--log-level=3']
}
