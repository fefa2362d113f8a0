import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { EventName } from '@shared/contract/events'
import { fail, ok } from '@shared/contract/result'
import { applicationDraftSchema, type ApplicationDraft } from '@shared/model/application'
import type { CandidateId, RoleId } from '@shared/model/ids'
import { createHandlers } from '@electron/channels'
import { createBackupRuns } from '@electron/services/backups/backupRuns'
import type { AppHandlers, HandlerContext } from '@electron/services/context'
import { FileTokens } from '@electron/services/files/fileTokens'
import { getSampleFolder } from '@electron/services/sample/sampleWorkspace'
import { createSecondBackupFolder } from '@electron/services/backups/secondBackupFolder'
import { createSpelling } from '@electron/services/spelling/createSpelling'
import {
  createWorkspaceSession,
  type WorkspaceSessionOptions,
} from '@electron/services/workspaces/workspaceSession'
import { inProcessReading } from '../../helpers/inProcessReading'
import { createInProcessSpelling } from '../../helpers/inProcessSpelling'
import { createTemporaryFolder, expectOk } from '../store/temporaryWorkspace'

export interface SentEvent {
  name: EventName
  payload: unknown
}

export interface TestContext extends HandlerContext {
  handlers: AppHandlers
  /** The events sent to the window so far. */
  events: SentEvent[]
  /** Paths that were shown or opened. */
  shown: string[]
  /** A folder that is deleted after the test. */
  folder: string
}

/** The handlers over real folders, with nothing open; only printing and the system's shell are replaced. */
export async function createTestContext(
  options: Pick<WorkspaceSessionOptions, 'startBackups'> = {},
): Promise<TestContext> {
  const folder = await createTemporaryFolder()
  const documentsFolder = join(folder, 'documents')
  const events: SentEvent[] = []
  const shown: string[] = []
  const emit: HandlerContext['emit'] = (name, payload) => void events.push({ name, payload })
  const show = (path: string) => {
    shown.push(path)
    return Promise.resolve(ok(null))
  }
  const preferences = {
    raterName: 'Ada',
    pageSize: 'A4',
    theme: 'clear',
    colorScheme: 'system',
  } as const
  const secondFolder = createSecondBackupFolder(join(folder, 'user-data'))
  const session = createWorkspaceSession({
    emit,
    sampleFolder: getSampleFolder(documentsFolder),
    openOptions: { listBackupPlaces: () => secondFolder.list() },
    ...options,
  })
  onTestFinished(() => session.close())
  const runs = createBackupRuns({ secondFolder, onRun: () => emit('backups.changed', {}) })
  const context: HandlerContext = {
    session,
    backups: { runs, secondFolder },
    files: new FileTokens(),
    reading: inProcessReading,
    spelling: createSpelling({
      ...createInProcessSpelling(),
      addedFolder: join(folder, 'user-data', 'dictionaries'),
    }),
    printPdf: () => Promise.resolve(fail('printing', 'There is no printer in this test.')),
    emit,
    preferences: { get: () => preferences, save: () => Promise.resolve(ok(preferences)) },
    shell: { reveal: show, open: show },
    appInfo: { version: '0.0.0', platform: 'linux', locale: 'en' },
    userDataFolder: join(folder, 'user-data'),
    documentsFolder,
    resourcesFolder: join(folder, 'resources'),
  }
  return { ...context, handlers: createHandlers(context), events, shown, folder }
}

/** The handlers with a new workspace open. */
export async function createOpenContext(
  options?: Pick<WorkspaceSessionOptions, 'startBackups'>,
): Promise<TestContext> {
  const context = await createTestContext(options)
  const folder = join(context.folder, 'workspace')
  expectOk(await context.session.create(folder, 'Test'))
  return context
}

/** An application that has just arrived. */
export const createApplicationDraft = (
  roleId: RoleId,
  candidateId: CandidateId,
): ApplicationDraft =>
  applicationDraftSchema.parse({
    roleId,
    candidateId,
    stage: 'new',
    ratings: [],
    decision: null,
    notes: '',
  })
