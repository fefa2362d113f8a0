import type { Preferences } from '@shared/contract/channels/appChannels'
import type { ChannelName, ChannelOutput, Handlers } from '@shared/contract/contract'
import type { Result } from '@shared/contract/result'
import type { Backups } from './backups/keptBackups'
import type { Emit } from './emit'
import type { FileTokens } from './files/fileTokens'
import type { DocumentReading } from './documentReading/createDocumentReading'
import type { PrintPdf } from '@electron/documents/pdf/printRequest'
import type { Spelling } from './spelling/createSpelling'
import type { WorkspaceSession } from './workspaces/workspaceSession'

/** The user's preferences on this machine, kept in `preferences.json` of the user data folder. */
export interface PreferencesStore {
  get(): Preferences
  /** Resolves to ok once the file is on disk; until then, and on failure, `get` returns the old ones. */
  save(changes: Partial<Preferences>): Promise<Result<Preferences>>
}

/** The system's file manager and its programs. Paths are absolute. */
export interface SystemShell {
  reveal(path: string): Promise<Result<null>>
  open(path: string): Promise<Result<null>>
}

export type AppInfo = ChannelOutput<'app.getInfo'>

/** Everything the handlers depend on. */
export interface HandlerContext {
  session: WorkspaceSession
  files: FileTokens
  backups: Backups
  printPdf: PrintPdf
  reading: DocumentReading
  spelling: Spelling
  emit: Emit
  preferences: PreferencesStore
  shell: SystemShell
  appInfo: AppInfo
  /** Contains the user's data that belongs to no workspace. Absolute. */
  userDataFolder: string
  /** Where the user keeps documents; new workspaces are suggested there. Absolute. */
  documentsFolder: string
  /** The app's own read-only files, such as the sample workspace. Absolute. */
  resourcesFolder: string
}

/** Channels that need a window and are handled in `platform`. */
export const shellChannels = [
  'dialogs.chooseFolder',
  'dialogs.choosePostingFiles',
  'dialogs.chooseCvFiles',
  'dialogs.chooseSkillFile',
  'dialogs.chooseDictionaryFiles',
  'dialogs.chooseWordTemplate',
  'dialogs.chooseBackupFile',
  'dialogs.chooseSaveFile',
  'app.finishClosing',
  'app.reportError',
] as const satisfies readonly ChannelName[]

export type ShellChannel = (typeof shellChannels)[number]
export type ShellHandlers = Pick<Handlers, ShellChannel>

/** Handlers of all channels that need no window. */
export type AppHandlers = Omit<Handlers, ShellChannel>
