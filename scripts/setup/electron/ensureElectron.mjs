import { findElectronRuntime } from './electronRuntime.mjs'
import { canUseFallback, fetchFallbackRuntime } from './fallbackRuntime.mjs'
import { installOfficialElectron } from './officialElectron.mjs'
import { placeRuntime } from './placeRuntime.mjs'

/**
 * Makes sure that there is an Electron to run on: the official one wherever it is available,
 * otherwise the fallback where that runs.
 *
 * @returns {Promise<import('./electronRuntime.mjs').ElectronRuntime>}
 * @throws {Error} saying what to do, if neither is available
 */
export async function ensureElectron() {
  if (!findElectronRuntime()?.official) {
    const installed = await installOfficialElectron({ replaceable: canUseFallback })
    if (!installed && canUseFallback && !findElectronRuntime()) {
      await placeRuntime(await fetchFallbackRuntime())
    }
  }
  const runtime = findElectronRuntime()
  if (runtime) return runtime
  throw new Error(
    'Electron could not be downloaded. Check the network, or set ELECTRON_MIRROR to a mirror, and try again.',
  )
}
