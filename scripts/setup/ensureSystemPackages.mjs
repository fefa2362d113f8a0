import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { hasDisplay } from './screen/display.mjs'
import { runQuietly, say } from './run.mjs'
import { chooseNames, findMissing, selectPackages } from './systemPackages.mjs'

/**
 * Installs missing system packages on Debian as root; on any other Linux says in one line what to
 * install. Never fails: whatever really needs a package will say so itself, and the tests name
 * those that they could not run.
 *
 * @param {{ tests: boolean }} use whether to include the tests' own tools
 */
export async function ensureSystemPackages({ tests }) {
  if (process.platform !== 'linux') return
  const wanted = selectPackages({ tests, displayed: hasDisplay() })
  if (!isOnPath('dpkg-query')) return advise(wanted.filter(lacksCommand).map(({ name }) => name))
  const missing = await queryMissing(wanted.map(({ name }) => name))
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) return advise(missing)
  await install(missing)
}

/**
 * @param {string[]} wanted
 * @returns {Promise<string[]>}
 */
async function queryMissing(wanted) {
  const names = wanted.flatMap((name) => [name, `${name}t64`])
  const format = '${Package} ${db:Status-Status}\\n'
  const { stdout } = await runQuietly('dpkg-query', ['-W', '-f', format, ...names])
  return findMissing(wanted, stdout)
}

/** @param {string[]} missing */
async function install(missing) {
  say(`Installing system packages: ${missing.join(' ')} …`)
  const update = await runQuietly('apt-get', ['update', '-qq', '-o', 'Acquire::Retries=3'])
  const known = await runQuietly('apt-cache', ['pkgnames'])
  const names = chooseNames(missing, new Set(known.stdout.split('\n')))
  const { status, output } = await runQuietly(
    'apt-get',
    [
      ...['install', '-y', '-qq', '--no-install-recommends'],
      ...['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3', ...names],
    ],
    { env: { DEBIAN_FRONTEND: 'noninteractive' } },
  )
  if (status === 0) return
  say(`apt-get could not install them:\n${(update.output + output).trim()}`)
}

/** @param {string[]} missing */
function advise(missing) {
  if (missing.length === 0) return
  const how = isOnPath('apt-get') ? 'sudo apt-get install' : 'the Debian packages'
  say(`For everything to work, install the missing packages: ${how} ${missing.join(' ')}`)
}

/** @param {import('./systemPackages.mjs').SystemPackage} item */
function lacksCommand({ command }) {
  return command !== undefined && !isOnPath(command)
}

/** @param {string} command */
function isOnPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
