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
  iconFile: string
}

/**
 * Makes `--user-data-dir` count for everything that Electron keeps, its lock on a
 * single instance included. Before anything else.
 */
export const useOwnUserData = (): void => {
  const folder = app.commandLine.getSwitchValue('user-data-dir')
  if (folder !== '') app.setPath('userData', folder)
}

/** Where things are. `ROLEBENCH_DOCUMENTS_FOLDER` stands in for the user's documents. */
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
    iconFile: join(resources, 'icons', 'icon.png'),
  }
}
