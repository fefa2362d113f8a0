import { app, type BrowserWindow } from 'electron'

/**
 * Whether this is the user's only instance of Rolebench. A second one brings the first
 * to the front and should quit.
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
