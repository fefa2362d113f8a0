import { findElectronRuntime } from './electronRuntime.mjs'
import { canUseFallback, fetchFallbackRuntime } from './fallbackRuntime.mjs'
import { installOfficialElectron } from './officialElectron.mjs'
import { placeRuntime } from './placeRuntime.mjs'

/**
 * Sees to it that there is an Electron to run on: the official one wherever it can be had, else the
 * fallback where that runs.
 *
 * @returns {Promise<import('./electronRuntime.mjs').ElectronRuntime>}
 * @throws {Error} saying what to do, where neither can be had
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
    'Electron could not be downloaded. Check the network, or name a mirror in ELECTRON_MIRROR, and try again.',
  )
}
