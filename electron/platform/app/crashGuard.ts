import { app, type BrowserWindow } from 'electron'
import { askAboutCrash, askAboutError, askAboutFreeze } from '../dialogs/messages'
import type { Logger } from './logFile'

/** Logs uncaught errors and asks the user, one question at a time, whether to continue. */
export const guardProcess = (log: Logger, findWindow: () => BrowserWindow | null): void => {
  let isAsking = false
  const handle = async (event: string, error: unknown): Promise<void> => {
    log.error(event, error)
    if (isAsking || !app.isReady()) return
    isAsking = true
    const choice = await askAboutError(findWindow())
    isAsking = false
    if (choice === 'quit') app.quit()
  }
  process.on('uncaughtException', (error) => void handle('uncaught-exception', error))
  process.on('unhandledRejection', (error) => void handle('unhandled-rejection', error))
}

/** Offers to reload the page when it crashes or freezes. */
export const guardWindow = (log: Logger, window: BrowserWindow): void => {
  let thawed = new AbortController()
  let isEndedByUser = false

  const showAgain = (): void => {
    if (!window.isDestroyed()) window.webContents.reload()
  }

  const offerToShowAgain = async (): Promise<void> => {
    if ((await askAboutCrash(window)) === 'reload') showAgain()
    else app.quit()
  }

  const offerToEnd = async (): Promise<void> => {
    thawed = new AbortController()
    const choice = await askAboutFreeze(window, thawed.signal)
    if (choice === 'wait' || window.isDestroyed()) return
    isEndedByUser = true
    window.webContents.forcefullyCrashRenderer()
  }

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.info('window-process-gone', { reason, exitCode })
    thawed.abort()
    if (isEndedByUser) showAgain()
    else if (reason !== 'clean-exit') void offerToShowAgain()
    isEndedByUser = false
  })
  window.on('unresponsive', () => {
    log.info('window-unresponsive')
    void offerToEnd()
  })
  window.on('responsive', () => thawed.abort())
  window.on('closed', () => thawed.abort())
}
