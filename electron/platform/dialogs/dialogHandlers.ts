import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  dialog,
  type BrowserWindow,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import type { ChannelInput } from '@shared/contract/contract'
import { ok, type Result } from '@shared/contract/result'
import type { FileTokens } from '@electron/services/files/fileTokens'
import type { ShellHandlers } from '@electron/services/context'
import {
  backupFilters,
  cvFilters,
  dictionaryFilters,
  filterFor,
  postingFilters,
  skillFilters,
  wordTemplateFilters,
  withExtension,
} from './fileFilters'

export interface DialogOptions {
  files: FileTokens
  /** The folder that dialogs open in. Absolute. */
  documentsFolder: string
  /** Suggests a file name for a posting. */
  suggestName: (posting: ChannelInput<'dialogs.chooseSaveFile'>) => Result<string>
  /** The parent window of dialogs, or null. */
  findWindow: () => BrowserWindow | null
}

type FolderPurpose = ChannelInput<'dialogs.chooseFolder'>['purpose']

const folderDialogs: Record<FolderPurpose, OpenDialogOptions> = {
  'new-workspace': {
    title: 'New workspace location',
    buttonLabel: 'Use this folder',
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  },
  'open-workspace': {
    title: 'Open a workspace',
    buttonLabel: 'Open',
    properties: ['openDirectory'],
  },
  export: {
    title: 'Export to folder',
    buttonLabel: 'Export here',
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  },
  'backup-place': {
    title: 'Second backup folder',
    buttonLabel: 'Keep backups here',
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  },
  'restore-into': {
    title: 'Empty folder to restore to',
    buttonLabel: 'Restore here',
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  },
}

const choosePaths = async (
  window: BrowserWindow | null,
  options: OpenDialogOptions,
): Promise<string[]> => {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return canceled ? [] : filePaths
}

const chooseSavePath = async (
  window: BrowserWindow | null,
  options: SaveDialogOptions,
): Promise<string | null> => {
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  return canceled || filePath === '' ? null : filePath
}

/** Asks to replace a file that the save dialog has not asked about. */
const confirmOverwrite = async (window: BrowserWindow | null, path: string): Promise<boolean> => {
  const options = {
    type: 'question' as const,
    message: `Replace ${basename(path)}?`,
    detail: 'A file with this name is already there. Replacing it can’t be undone.',
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  }
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options))
  return response === 0
}

/** The system's dialogs for choosing files and folders; chosen paths are returned as tokens. */
export const createDialogHandlers = ({
  files,
  documentsFolder,
  suggestName,
  findWindow,
}: DialogOptions): Omit<ShellHandlers, 'app.finishClosing' | 'app.reportError'> => ({
  'dialogs.chooseFolder': async ({ purpose }) => {
    const [path] = await choosePaths(findWindow(), {
      ...folderDialogs[purpose],
      defaultPath: documentsFolder,
    })
    return ok(path === undefined ? null : files.describe(path))
  },

  'dialogs.choosePostingFiles': async () => {
    const paths = await choosePaths(findWindow(), {
      title: 'Import postings',
      buttonLabel: 'Import',
      filters: postingFilters,
      properties: ['openFile', 'multiSelections'],
    })
    return ok(paths.map((path) => files.describe(path)))
  },

  'dialogs.chooseCvFiles': async () => {
    const paths = await choosePaths(findWindow(), {
      title: 'Import CVs',
      buttonLabel: 'Import',
      filters: cvFilters,
      properties: ['openFile', 'multiSelections'],
    })
    return ok(paths.map((path) => files.describe(path)))
  },

  'dialogs.chooseSkillFile': async () => {
    const [path] = await choosePaths(findWindow(), {
      title: 'Import a list of skills',
      buttonLabel: 'Import',
      filters: skillFilters,
      properties: ['openFile'],
    })
    return ok(path === undefined ? null : files.describe(path))
  },

  'dialogs.chooseDictionaryFiles': async () => {
    const paths = await choosePaths(findWindow(), {
      title: 'Add dictionaries',
      buttonLabel: 'Add',
      filters: dictionaryFilters,
      properties: ['openFile', 'multiSelections'],
    })
    return ok(paths.map((path) => files.describe(path)))
  },

  'dialogs.chooseWordTemplate': async () => {
    const [path] = await choosePaths(findWindow(), {
      title: 'Choose a Word template',
      buttonLabel: 'Choose',
      filters: wordTemplateFilters,
      properties: ['openFile'],
    })
    return ok(path === undefined ? null : files.describe(path))
  },

  'dialogs.chooseBackupFile': async () => {
    const [path] = await choosePaths(findWindow(), {
      title: 'Choose a backup',
      buttonLabel: 'Choose',
      defaultPath: documentsFolder,
      filters: backupFilters,
      properties: ['openFile'],
    })
    return ok(path === undefined ? null : files.describe(path))
  },

  'dialogs.chooseSaveFile': async (posting) => {
    const { format } = posting
    const name = suggestName(posting)
    if (!name.ok) return name
    const chosen = await chooseSavePath(findWindow(), {
      title: 'Export',
      buttonLabel: 'Export',
      defaultPath: join(documentsFolder, name.value),
      filters: [filterFor(format)],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (chosen === null) return ok(null)
    const path = withExtension(chosen, format)
    const isAsked = path === chosen || !existsSync(path)
    return ok(isAsked || (await confirmOverwrite(findWindow(), path)) ? files.describe(path) : null)
  },
})
