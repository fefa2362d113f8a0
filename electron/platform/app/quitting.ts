import { app, powerMonitor, session, type BrowserWindow } from 'electron'
import type { Closing } from './closing'
import { waitForDiskRequests } from './diskRequests'

/**
 * Routes every way of quitting through `closing`: the menu, the window's close button,
 * the end of the user's session, a signal. Call it after `ready`.
 */
export const quitThrough = (closing: Closing): void => {
  const closeAndQuit = async (): Promise<void> => {
    await closing.request()
    if (!closing.isFinished()) return
    session.defaultSession.flushStorageData()
    // Everything is saved by now, or can't be, and the process would not end by itself.
    if (!(await waitForDiskRequests())) process.kill(process.pid, 'SIGKILL')
    app.quit()
  }
  app.on('before-quit', (event) => {
    if (closing.isFinished()) return
    event.preventDefault()
    void closeAndQuit()
  })
  app.on('window-all-closed', () => app.quit())
  powerMonitor.on('shutdown', () => app.quit())
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => app.quit())
}

/** Keeps a window open until `closing` has finished. */
export const closeThrough = (closing: Closing, window: BrowserWindow): void => {
  window.on('close', (event) => {
    if (closing.isFinished()) return
    event.preventDefault()
    app.quit()
  })
  window.on('query-session-end', (event) => {
    if (closing.isFinished()) return
    event.preventDefault()
    app.quit()
  })
}
