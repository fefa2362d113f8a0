import { join } from 'node:path'
import { app, ipcMain, protocol, type BrowserWindow } from 'electron'
import { ok } from '@shared/contract/result'
import { findAppFolders, useOwnUserData, type AppFolders } from './app/appFolders'
import { serveApp } from './app/appProtocol'
import { createWindowClosing } from './app/windowClosing'
import { guardProcess, guardWindow } from './app/crashGuard'
import { findDevServer } from './app/devServer'
import { createLogger, type Logger } from './app/logFile'
import { guardSessions, switchOffNetwork } from './app/offlineGuard'
import { appOrigin, appPage } from './app/origins'
import { findPrintJob, runPrintJob } from './app/printJob'
import { closeThrough, quitThrough } from './app/quitting'
import { reopenLastWorkspace } from './app/reopenLastWorkspace'
import { registerSchemes } from './app/schemes'
import { createServices } from './app/services'
import { becomeSingleInstance } from './app/singleInstance'
import { warmUpSoon } from './app/warmUpSoon'
import { createDialogHandlers } from './dialogs/dialogHandlers'
import { tellStartFailed } from './dialogs/messages'
import { createHandlers } from './handlers'
import { createEmit } from './ipc/createEmit'
import { registerHandlers } from './ipc/registerHandlers'
import { isTrustedCaller } from './ipc/trustedSender'
import { installMenu } from './menu/installMenu'
import { createMainWindow, showPage } from './windows/mainWindow'
import { guardNavigation } from './windows/navigationGuard'
import { readPlacement } from './windows/placementFile'

const isDevelopment = !app.isPackaged
const devServer = findDevServer(app.isPackaged, process.env)
const printJob = findPrintJob()

let mainWindow: BrowserWindow | null = null
const findWindow = (): BrowserWindow | null => mainWindow

const startApp = async (folders: AppFolders, log: Logger): Promise<void> => {
  guardProcess(log, findWindow)
  if (!becomeSingleInstance(findWindow)) {
    app.quit()
    return
  }

  await app.whenReady()
  serveApp(protocol, folders.renderer, devServer)
  const emit = createEmit(() => mainWindow?.webContents ?? null)
  const { context, printer } = createServices(folders, log, emit)
  const placementFile = join(folders.userData, 'window.json')

  const window = createMainWindow({
    preloadFile: folders.preloadFile,
    iconFile: folders.iconFile,
    remembered: readPlacement(placementFile),
    hasDevTools: isDevelopment,
  })
  mainWindow = window
  window.on('closed', () => (mainWindow = null))
  guardWindow(log, window)

  const closing = createWindowClosing({
    window,
    emit,
    log,
    placementFile,
    giveUp: async () => {
      printer.dispose()
      await context.session.close()
    },
  })
  quitThrough(closing)
  closeThrough(closing, window)

  registerHandlers({
    ipcMain,
    isTrusted: (caller) => isTrustedCaller(caller, mainWindow?.webContents.id ?? null, appOrigin),
    handlers: {
      ...reopenLastWorkspace(createHandlers(context)),
      ...createDialogHandlers({
        files: context.files,
        documentsFolder: folders.documents,
        findWindow,
      }),
      'app.finishClosing': ({ unsaved }) => {
        closing.answer(unsaved)
        return Promise.resolve(ok(null))
      },
    },
    verifyOutput: isDevelopment,
    onUnexpected: (channel, error) => log.error('handler', error, { channel }),
  })
  installMenu({
    platform: context.appInfo.platform,
    hasDevTools: isDevelopment,
    choose: (actionId) => emit('menu.chosen', { actionId }),
  })
  await showPage(window, appPage)
  void warmUpSoon((error) => log.error('warm-up', error))
}

registerSchemes()
switchOffNetwork(devServer?.socket ?? null)
guardSessions(devServer?.socket ?? null)
guardNavigation()
if (printJob !== null) void runPrintJob(printJob)
else {
  useOwnUserData()
  const folders = findAppFolders()
  const log = createLogger(join(folders.userData, 'logs', 'main.log'), {
    echo: isDevelopment ? (line) => process.stderr.write(`${line}\n`) : undefined,
  })
  startApp(folders, log).catch((error: unknown) => {
    log.error('start', error)
    tellStartFailed()
    app.exit(1)
  })
}
