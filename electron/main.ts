import { join } from 'node:path'
import { app, ipcMain, protocol, type BrowserWindow } from 'electron'
import { ok } from '@shared/contract/result'
import { findAppFolders, useOwnUserData, type AppFolders } from './platform/app/appFolders'
import { serveApp } from './platform/protocol/appProtocol'
import { createWindowClosing } from './platform/app/windowClosing'
import { guardProcess, guardWindow } from './platform/app/crashGuard'
import { findDevServer } from './platform/protocol/devServer'
import { describeWindowError } from './platform/app/describeErrors'
import { createLogger, type Logger } from './platform/app/logFile'
import { guardSessions, switchOffNetwork } from './platform/protocol/offlineGuard'
import { appOrigin, appPage } from './platform/protocol/origins'
import { isAsPackaged } from './platform/app/ownArchive'
import { findPrintJob, runPrintJob } from './platform/commandLine/printJob'
import { refuseSwitches } from './platform/commandLine/refusedSwitches'
import { closeThrough, quitThrough } from './platform/app/quitting'
import { registerSchemes } from './platform/protocol/schemes'
import { createServices } from './platform/app/services'
import { becomeSingleInstance } from './platform/commandLine/singleInstance'
import { warmUpSoon } from './platform/app/warmUpSoon'
import { createDialogHandlers } from './platform/dialogs/dialogHandlers'
import { tellAppChanged, tellStartFailed } from './platform/dialogs/messages'
import { createHandlers } from './channels'
import { suggestPostingName } from './services/postings/exportPosting'
import { createEmit } from './platform/ipc/createEmit'
import { registerHandlers } from './platform/ipc/registerHandlers'
import { isTrustedCaller } from './platform/ipc/trustedSender'
import { installMenu } from './platform/menu/installMenu'
import { createMainWindow, showPage } from './platform/windows/mainWindow'
import { guardNavigation } from './platform/windows/navigationGuard'
import { readPlacement } from './platform/windows/placementFile'

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

  const checking = isAsPackaged(app)
  await app.whenReady()
  if (!(await checking)) {
    tellAppChanged()
    app.exit(1)
    return
  }
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

  const handlers = createHandlers(context)
  void handlers['workspace.reopenLast']({})
  registerHandlers({
    ipcMain,
    isTrusted: (caller) => isTrustedCaller(caller, mainWindow?.webContents.id ?? null, appOrigin),
    handlers: {
      ...handlers,
      ...createDialogHandlers({
        files: context.files,
        documentsFolder: folders.documents,
        suggestName: (posting) => {
          const workspace = context.session.getWorkspace()
          return workspace.ok
            ? suggestPostingName(workspace.value, posting, folders.documents, new Date())
            : workspace
        },
        findWindow,
      }),
      'app.finishClosing': ({ unsaved }) => {
        closing.answer(unsaved)
        return Promise.resolve(ok(null))
      },
      'app.reportError': (error) => {
        log.info('window-error', describeWindowError(error))
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

const start = (): void => {
  registerSchemes()
  switchOffNetwork(devServer?.socket ?? null)
  guardSessions(devServer?.socket ?? null)
  guardNavigation()
  if (printJob !== null) {
    void runPrintJob(printJob)
    return
  }
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

if (!refuseSwitches(app, process.argv.slice(1))) start()
