import { app } from 'electron'
import type { AppInfo } from '@electron/services/context'

const getPlatform = (): AppInfo['platform'] => {
  const { platform } = process
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux'
}

/** What the window may know about the app. Call it after `ready`, when the locale is known. */
export const getAppInfo = (): AppInfo => ({
  version: app.getVersion(),
  platform: getPlatform(),
  locale: app.getLocale() || 'en',
})
