import { join } from 'node:path'
import { app } from 'electron'

export interface AppFolders {
  userData: string
  documents: string
  /** The app's own read-only files. */
  resources: string
  renderer: string
  preloadFile: string
  readingWorkerFile: string
  spellingWorkerFile: string
  backupWorkerFile: string
  iconFile: string
}

/**
 * Applies `--user-data-dir` to everything Electron stores, including its
 * single-instance lock. Call it before anything else.
 */
export const useOwnUserData = (): void => {
  const folder = app.commandLine.getSwitchValue('user-data-dir')
  if (folder !== '') app.setPath('userData', folder)
}

/** Locates the app's folders. `ROLEBENCH_DOCUMENTS_FOLDER` overrides the user's documents folder. */
export const findAppFolders = (): AppFolders => {
  const built = join(import.meta.dirname, '..')
  const resources = app.isPackaged
    ? join(process.resourcesPath, 'resources')
    : join(built, '..', 'resources')
  return {
    userData: app.getPath('userData'),
    documents: process.env.ROLEBENCH_DOCUMENTS_FOLDER ?? app.getPath('documents'),
    resources,
    renderer: join(built, 'renderer'),
    preloadFile: join(built, 'preload', 'preload.cjs'),
    readingWorkerFile: join(built, 'main', 'readingWorker.js'),
    spellingWorkerFile: join(built, 'main', 'spellingWorker.js'),
    backupWorkerFile: join(built, 'main', 'backupWorker.js'),
    iconFile: join(resources, 'icons', 'icon.png'),
  }
}
