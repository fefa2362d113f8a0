import { ensureDependencies } from './ensureDependencies.mjs'
import { ensureElectron } from './electron/ensureElectron.mjs'
import { ensureSystemPackages } from './ensureSystemPackages.mjs'

/**
 * Installs whatever a plain clone lacks: packages, system packages, Electron. Takes a few
 * milliseconds if nothing is missing.
 *
 * @param {{ tests?: boolean }} [use]
 * @returns {Promise<import('./electron/electronRuntime.mjs').ElectronRuntime>}
 * @throws {Error} saying what could not be installed
 */
export async function setUp({ tests = false } = {}) {
  await ensureDependencies()
  await ensureSystemPackages({ tests })
  return ensureElectron()
}
