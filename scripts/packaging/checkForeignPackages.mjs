import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import fuses from '@electron/fuses'
import * as resedit from 'resedit'
import { electronRuntime } from '../setup/electron/electronRuntime.mjs'
import { projectCache } from '../setup/paths.mjs'
import { runQuietly } from '../setup/run.mjs'
import { findArchiveFaults, findProgram, hashHeader } from './checkArchive.mjs'
import { builderArguments } from './packageApp.mjs'
import { makeStandInElectron } from './standInElectron.mjs'

/** @typedef {import('./standInElectron.mjs').ForeignPlatform} ForeignPlatform */

const identity = 'app.rolebench.desktop'

/** The fuses set in `electron-builder.yml`; others keep Electron's default. */
const { FuseV1Options: fuse } = fuses
const expectedFuses = new Map([
  [fuse.RunAsNode, false],
  [fuse.EnableCookieEncryption, true],
  [fuse.EnableNodeOptionsEnvironmentVariable, false],
  [fuse.EnableNodeCliInspectArguments, false],
  [fuse.EnableEmbeddedAsarIntegrityValidation, true],
  [fuse.OnlyLoadAppFromAsar, true],
  [fuse.LoadBrowserProcessSpecificV8Snapshot, false],
  [fuse.GrantFileProtocolExtraPrivileges, false],
])

/**
 * Packages the built app for Windows and macOS, with a stand-in for Electron itself, and checks
 * the result. It can't tell whether that runs, is signed or can be installed.
 *
 * @throws {Error} listing everything that is wrong
 */
export async function checkForeignPackages() {
  const windows = await packageFor('win32', ['--win'])
  const mac = await packageFor('darwin', ['--mac'])
  const faults = [
    ...(await findWindowsFaults(path.join(windows, 'win-unpacked'))).map(
      (each) => `Windows: ${each}`,
    ),
    ...(await findMacFaults(path.join(mac, 'mac', 'Rolebench.app'))).map(
      (each) => `macOS: ${each}`,
    ),
  ]
  if (faults.length > 0) throw new Error(`The packages are faulty:\n${faults.join('\n')}`)
}

/**
 * @param {ForeignPlatform} platform
 * @param {readonly string[]} targets
 * @returns {Promise<string>} the folder that electron-builder wrote to
 */
async function packageFor(platform, targets) {
  const work = path.join(projectCache, 'foreign', platform)
  rmSync(work, { recursive: true, force: true })
  const electron = path.join(work, 'electron')
  await makeStandInElectron(platform, electron)
  const out = path.join(work, 'packaged')
  const { status, output } = await runQuietly(
    process.execPath,
    builderArguments(
      'release',
      [
        ...targets,
        ...['--x64', '--dir', `--config.electronDist=${electron}`],
        `--config.electronVersion=${electronRuntime().version}`,
      ],
      out,
    ),
  )
  if (status !== 0) throw new Error(`Packaging for ${platform} failed:\n${output.trim()}`)
  return out
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function findWindowsFaults(folder) {
  const program = path.join(folder, 'Rolebench.exe')
  const resources = path.join(folder, 'resources')
  const { entries } = resedit.NtExecutableResource.from(
    resedit.NtExecutable.from(readFileSync(program)),
  )
  const [version] = resedit.Resource.VersionInfo.fromEntries(entries)
  const [language] = version?.getAllLanguagesForStringValues() ?? []
  const texts = language && version ? version.getStringValues(language) : {}
  const [icon] = resedit.Resource.IconGroupEntry.fromEntries(entries)
  const integrity = entries.find(({ type }) => type === 'INTEGRITY')
  const hash = hashHeader(path.join(resources, 'app.asar'))
  return [
    ...findArchiveFaults(resources, 'release'),
    ...(await findFuseFaults(program)),
    ...findForeignPrograms(folder, ['a program for Windows']),
    ...(texts.ProductName === 'Rolebench' ? [] : ['the program contains a different name']),
    ...(texts.LegalCopyright?.includes('Rolebench contributors')
      ? []
      : ['the copyright is missing']),
    ...((icon?.icons.length ?? 0) >= 5 ? [] : ['the program has no icon']),
    ...(integrity && Buffer.from(integrity.bin).toString().includes(hash)
      ? []
      : ['the program does not contain the archive’s hash']),
  ]
}

/**
 * @param {string} bundle
 * @returns {Promise<string[]>}
 */
async function findMacFaults(bundle) {
  const contents = path.join(bundle, 'Contents')
  const resources = path.join(contents, 'Resources')
  const plist = readFileSync(path.join(contents, 'Info.plist'), 'utf8')
  const helper = readFileSync(
    path.join(contents, 'Frameworks', 'Rolebench Helper (Renderer).app', 'Contents', 'Info.plist'),
    'utf8',
  )
  /** @type {[text: string, key: string, value: string | RegExp][]} */
  const expected = [
    [plist, 'CFBundleIdentifier', identity],
    [plist, 'CFBundleName', 'Rolebench'],
    [plist, 'CFBundleExecutable', 'Rolebench'],
    [plist, 'CFBundleIconFile', 'icon.icns'],
    [plist, 'CFBundleShortVersionString', /^\d+\.\d+\.\d+$/u],
    [plist, 'LSApplicationCategoryType', 'public.app-category.business'],
    [plist, 'hash', hashHeader(path.join(resources, 'app.asar'))],
    [helper, 'CFBundleIdentifier', /^app\.rolebench\.desktop\.helper/u],
  ]
  return [
    ...findArchiveFaults(resources, 'release'),
    ...(await findFuseFaults(bundle)),
    ...findForeignPrograms(contents, ['a program for macOS']),
    ...expected
      .filter(([text, key, value]) => !isValue(readPlistText(text, key), value))
      .map(([text, key]) => `Info.plist has ${key} = ${readPlistText(text, key)}`),
    ...(/<key>NSAllowsArbitraryLoads<\/key>\s*<false\/>/u.test(plist)
      ? []
      : ['Info.plist allows loading anything from anywhere']),
    ...(/^icns/u.test(readFileSync(path.join(resources, 'icon.icns'), 'latin1'))
      ? []
      : ['the icon is invalid']),
  ]
}

/**
 * @param {string | undefined} found
 * @param {string | RegExp} value
 */
const isValue = (found, value) =>
  found !== undefined && (typeof value === 'string' ? found === value : value.test(found))

/**
 * @param {string} plist
 * @param {string} key
 */
const readPlistText = (plist, key) =>
  new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`, 'u').exec(plist)?.[1]

/** @param {string} program */
async function findFuseFaults(program) {
  const wire = new Map(Object.entries(await fuses.getCurrentFuseWire(program)))
  return [...expectedFuses]
    .filter(([option, isOn]) => String(wire.get(String(option))) !== (isOn ? '49' : '48'))
    .map(([option, isOn]) => `the fuse ${fuse[option]} is not ${isOn ? 'on' : 'off'}`)
}

/**
 * Lists programs below a folder that are of none of the kinds.
 *
 * @param {string} folder
 * @param {readonly string[]} kinds
 */
function findForeignPrograms(folder, kinds) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => {
      const kind = findProgram(readFileSync(file))
      return kind === null || kinds.includes(kind)
        ? []
        : [`${path.relative(folder, file)} is ${kind}`]
    })
}
