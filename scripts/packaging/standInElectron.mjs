import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as resedit from 'resedit'

/**
 * A platform whose Electron can't run on this machine.
 *
 * @typedef {'win32' | 'darwin'} ForeignPlatform
 */

/**
 * The part of Electron's executable that `@electron/fuses` looks for: a marker, version and
 * number, and the fuses, all on.
 */
const fuseWire = Buffer.from(`dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x09${'1'.repeat(9)}`, 'latin1')

/**
 * Creates a folder that looks to electron-builder like Electron for a platform, without anything
 * that runs. Packaging with it puts everything of ours where it belongs, so that this can be
 * checked on a machine without Electron for that platform.
 *
 * @param {ForeignPlatform} platform
 * @param {string} folder absolute; need not exist
 */
export async function makeStandInElectron(platform, folder) {
  await mkdir(folder, { recursive: true })
  if (platform === 'win32') await makeWindowsElectron(folder)
  else await makeMacElectron(path.join(folder, 'Electron.app', 'Contents'))
}

/** @param {string} folder */
async function makeWindowsElectron(folder) {
  const executable = resedit.NtExecutable.createEmpty(false, false)
  const resource = resedit.NtExecutableResource.from(executable)
  const version = resedit.Resource.VersionInfo.createEmpty()
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' })
  version.outputToResourceEntries(resource.entries)
  resource.outputResource(executable)
  const bytes = Buffer.from(executable.generate())
  await writeFile(path.join(folder, 'electron.exe'), Buffer.concat([bytes, fuseWire]))
  await mkdir(path.join(folder, 'resources'))
}

const helperNames = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map(
  (suffix) => `Electron Helper${suffix}`,
)

/** @param {string} contents */
async function makeMacElectron(contents) {
  const frameworks = path.join(contents, 'Frameworks')
  const framework = path.join(frameworks, 'Electron Framework.framework')
  await mkdir(framework, { recursive: true })
  await writeFile(path.join(framework, 'Electron Framework'), fuseWire)
  await mkdir(path.join(contents, 'Resources'), { recursive: true })
  await makeBundle(contents, 'Electron')
  for (const name of helperNames)
    await makeBundle(path.join(frameworks, `${name}.app`, 'Contents'), name)
}

/**
 * @param {string} contents
 * @param {string} name
 */
async function makeBundle(contents, name) {
  await mkdir(path.join(contents, 'MacOS'), { recursive: true })
  await writeFile(path.join(contents, 'MacOS', name), '', { mode: 0o755 })
  await writeFile(
    path.join(contents, 'Info.plist'),
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<plist version="1.0"><dict>',
      `<key>CFBundleExecutable</key><string>${name}</string>`,
      '<key>CFBundlePackageType</key><string>APPL</string>',
      '</dict></plist>',
    ].join('\n'),
  )
}
