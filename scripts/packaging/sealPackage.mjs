import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Called by electron-builder once everything is in place, before anything is signed.
 *
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { getResourcesDir(folder: string): string } }} packed
 */
export default async function sealPackage({ appOutDir, electronPlatformName, packager }) {
  const resources = packager.getResourcesDir(appOutDir)
  await writeSeal(path.join(resources, 'app.asar'))
  if (electronPlatformName === 'darwin') await denyNetwork(path.join(resources, '..', 'Info.plist'))
}

/**
 * Writes the SHA-256 of the archive beside it, for the app to compare on startup: Electron's own
 * check of the archive works only on Windows and macOS.
 *
 * @param {string} archive
 */
async function writeSeal(archive) {
  const hash = createHash('sha256')
    .update(await readFile(archive))
    .digest('hex')
  await writeFile(`${archive}.sha256`, `${hash}\n`)
}

/**
 * Reverses a setting of electron-builder, which lets every macOS app load anything without
 * encryption for the sake of its updater.
 *
 * @param {string} plistFile
 * @throws {Error} if the file no longer contains the setting in the known form
 */
async function denyNetwork(plistFile) {
  const plist = await readFile(plistFile, 'utf8')
  const allowing = /(<key>NSAllowsArbitraryLoads<\/key>\s*)<true\/>/u
  if (!allowing.test(plist)) throw new Error(`${plistFile} does not mention arbitrary loads.`)
  await writeFile(plistFile, plist.replace(allowing, '$1<false/>'))
}
