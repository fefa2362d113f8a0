import { join } from 'node:path'
import { app, nativeTheme } from 'electron'
import type { Preferences } from '@shared/contract/channels/appChannels'
import { createBackupRuns } from '@electron/services/backups/backupRuns'
import { createBackupSchedule } from '@electron/services/backups/backupSchedule'
import { createTakingInWorker } from '@electron/services/backups/worker/takeInWorker'
import { createDocumentReading } from '@electron/services/documentReading/createDocumentReading'
import type { Emit } from '@electron/services/emit'
import type { HandlerContext } from '@electron/services/context'
import { FileTokens } from '@electron/services/files/fileTokens'
import { createPreferencesStore } from '@electron/services/preferences/preferencesStore'
import { getSampleFolder } from '@electron/services/sample/sampleWorkspace'
import { createSecondBackupFolder } from '@electron/services/backups/secondBackupFolder'
import { createSpelling } from '@electron/services/spelling/createSpelling'
import { createWorkerAsking } from '@electron/services/spelling/worker/askWorker'
import { startIndexing } from '@electron/services/search/startIndexing'
import { createWorkspaceSession } from '@electron/services/workspaces/workspaceSession'
import { PrintWindow } from '../windows/printWindow'
import { createPrinter, type Printer } from '../windows/printer'
import type { AppFolders } from './appFolders'
import { getAppInfo } from './appInfo'
import { createDefaultPreferences } from './defaultPreferences'
import type { Logger } from './logFile'
import { systemShell } from './systemShell'

const printPatienceMs = 45_000

export interface Services {
  context: HandlerContext
  printer: Printer
}

const showColorScheme = ({ colorScheme }: Preferences): void => {
  nativeTheme.themeSource = colorScheme
}

/** Creates what the handlers need of this process. Call it after `ready`. */
export const createServices = (folders: AppFolders, log: Logger, emit: Emit): Services => {
  const preferences = createPreferencesStore(
    join(folders.userData, 'preferences.json'),
    createDefaultPreferences(app.getLocaleCountryCode()),
    showColorScheme,
  )
  showColorScheme(preferences.get())
  const printer = createPrinter({
    createBackend: () => new PrintWindow(),
    patienceMs: printPatienceMs,
    onError: (error) => log.error('print', error),
  })
  const secondFolder = createSecondBackupFolder(folders.userData)
  const runs = createBackupRuns({
    secondFolder,
    onRun: () => emit('backups.changed', {}),
    take: createTakingInWorker(folders.backupWorkerFile),
  })
  return {
    printer,
    context: {
      session: createWorkspaceSession({
        emit,
        sampleFolder: getSampleFolder(folders.documents),
        openOptions: { listBackupPlaces: () => secondFolder.list() },
        startBackups: createBackupSchedule({ runs }),
        startIndexing,
      }),
      backups: { runs, secondFolder },
      files: new FileTokens(),
      printPdf: printer.printPdf,
      reading: createDocumentReading({ workerFile: folders.readingWorkerFile }),
      spelling: createSpelling({
        ...createWorkerAsking(folders.spellingWorkerFile),
        addedFolder: join(folders.userData, 'dictionaries'),
      }),
      emit,
      preferences,
      shell: systemShell,
      appInfo: getAppInfo(),
      userDataFolder: folders.userData,
      documentsFolder: folders.documents,
      resourcesFolder: folders.resources,
    },
  }
}
