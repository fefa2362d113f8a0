// Electron's own `fs` treats an archive as a folder.
import { createReadStream } from 'original-fs'
import { join } from 'node:path'
import type { App } from 'electron'
import { matchesSeal, sealEnding } from './archiveSeal'

const bytesAtOnce = 1024 * 1024

/** Whether the app runs from the archive that was packaged, or from a checkout, which has none. */
export const isAsPackaged = (app: Pick<App, 'isPackaged'>): Promise<boolean> => {
  if (!app.isPackaged) return Promise.resolve(true)
  const archive = join(process.resourcesPath, 'app.asar')
  return matchesSeal(
    () => createReadStream(archive, { highWaterMark: bytesAtOnce }) as AsyncIterable<Buffer>,
    archive + sealEnding,
  )
}
