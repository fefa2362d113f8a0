import path from 'node:path'
import { electronRuntime } from '../setup/electron/electronRuntime.mjs'
import { projectRoot } from '../setup/paths.mjs'
import { runQuietly } from '../setup/run.mjs'

/**
 * `release` is what users get. `tests` differs in one fuse and in its name for its purpose: Playwright
 * reaches the application through debugging switches, which a release refuses.
 *
 * @typedef {'release' | 'tests'} Purpose
 */

/**
 * Packages the built app, unpacked, for this platform and with the Electron at hand.
 *
 * @param {Purpose} purpose
 * @returns {Promise<string>} the executable
 * @throws {Error} with the packager's words where it fails
 */
export async function packageApp(purpose) {
  const { packagingDistPath, version } = electronRuntime()
  const { status, output } = await runQuietly(
    process.execPath,
    builderArguments(purpose, [
      '--dir',
      `--config.electronDist=${packagingDistPath}`,
      `--config.electronVersion=${version}`,
    ]),
  )
  if (status !== 0) throw new Error(`The app could not be packaged:\n${output.trim()}`)
  return packagedExecutable(purpose)
}

/** As packageApp, for the end-to-end tests. */
export const packageForTests = () => packageApp('tests')

/**
 * Node's arguments that run electron-builder.
 *
 * @param {Purpose} purpose
 * @param {readonly string[]} args
 */
export function builderArguments(purpose, args) {
  return [
    path.join(projectRoot, 'node_modules', 'electron-builder', 'cli.js'),
    ...['--publish', 'never', `--config.directories.output=${outputFolder(purpose)}`],
    `--config.electronFuses.enableNodeCliInspectArguments=${purpose === 'tests'}`,
    `--config.extraMetadata.rolebenchPurpose=${purpose}`,
    ...args,
  ]
}

/**
 * Where packageApp leaves the executable on this platform.
 *
 * @param {Purpose} purpose
 */
export function packagedExecutable(purpose) {
  const folder = path.join(projectRoot, outputFolder(purpose))
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`
  switch (process.platform) {
    case 'win32':
      return path.join(folder, `win${arch}-unpacked`, 'Rolebench.exe')
    case 'darwin':
      return path.join(folder, `mac${arch}`, 'Rolebench.app', 'Contents', 'MacOS', 'Rolebench')
    default:
      return path.join(folder, `linux${arch}-unpacked`, 'rolebench')
  }
}

/** @param {Purpose} purpose */
function outputFolder(purpose) {
  return purpose === 'release' ? 'dist' : path.join('dist', 'tests')
}
