import { app, type BrowserWindow } from 'electron'

/**
 * Whether this is the only Rolebench of this user. A second one tells the first,
 * which comes to the front, and should quit.
 */
export const becomeSingleInstance = (findWindow: () => BrowserWindow | null): boolean => {
  const isFirst = app.requestSingleInstanceLock()
  if (isFirst)
    app.on('second-instance', () => {
      const window = findWindow()
      if (window?.isMinimized()) window.restore()
      window?.show()
      window?.focus()
    })
  return isFirst
}
