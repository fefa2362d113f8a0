import { createSpawnPrinter } from '@electron/cli/spawnPrinter'
import type { PrintPdf } from '@electron/documents/pdf/printRequest'
import { buildIfStale } from '../../scripts/setup/build.mjs'
import { describeLaunch, electronRuntime } from '../../scripts/setup/electron/electronRuntime.mjs'

/** Prints in the real app, built from the current sources, with one start of Electron per document. */
export const createElectronPrinter = async (): Promise<PrintPdf> => {
  await buildIfStale()
  return createSpawnPrinter({
    ROLEBENCH_ELECTRON: JSON.stringify(describeLaunch(electronRuntime())),
  })
}
