import path from 'node:path'
import { electronRuntime } from '../setup/electron/electronRuntime.mjs'
import { projectRoot } from '../setup/paths.mjs'
import { runQuietly } from '../setup/run.mjs'

/**
 * `release` is what users get. `tests` differs only in one fuse and in the name of its purpose:
 * Playwright reaches the application through debugging switches, which a release refuses.
 *
 * @typedef {'release' | 'tests'} Purpose
 */

/**
 * Packages the built app, unpacked, for this platform and with the installed Electron.
 *
 * @param {Purpose} purpose
 * @returns {Promise<string>} the executable
 * @throws {Error} with the packager's message if it fails, or with the faults of the result
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
  const executable = packagedExecutable(purpose)
  // It uses a package that a plain clone lacks until it is set up.
  const { findArchiveFaults } = await import('./checkArchive.mjs')
  const faults = findArchiveFaults(findResources(executable), purpose)
  if (faults.length > 0) throw new Error(`The package is faulty:\n${faults.join('\n')}`)
  return executable
}

/** Does the same as packageApp, for the end-to-end tests. */
export const packageForTests = () => packageApp('tests')

/**
 * Returns Node's arguments for running electron-builder.
 *
 * @param {Purpose} purpose
 * @param {readonly string[]} args
 * @param {string} [folder] what to write to
 */
export function builderArguments(purpose, args, folder = outputFolder(purpose)) {
  return [
    path.join(projectRoot, 'node_modules', 'electron-builder', 'cli.js'),
    ...['--publish', 'never', `--config.directories.output=${folder}`],
    `--config.electronFuses.enableNodeCliInspectArguments=${purpose === 'tests'}`,
    `--config.extraMetadata.rolebenchPurpose=${purpose}`,
    ...args,
  ]
}

/**
 * Returns the path at which packageApp leaves the executable on this platform.
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

/** @param {string} executable */
const findResources = (executable) =>
  process.platform === 'darwin'
    ? path.join(executable, '..', '..', 'Resources')
    : path.join(executable, '..', 'resources')

/** @param {Purpose} purpose */
function outputFolder(purpose) {
  return purpose === 'release' ? 'dist' : path.join('dist', 'tests')
}
