import { createAgencyHandlers } from './agencies'
import { createAppHandlers } from './app'
import { createApplicationHandlers } from './applications'
import { createBackupHandlers } from './backups'
import { createCandidateHandlers } from './candidates'
import { createConflictHandlers } from './conflicts'
import type { AppHandlers, HandlerContext } from '../services/context'
import { createDocumentHandlers } from './postings/documents'
import { createPostingHandlers } from './postings/postings'
import { createQuarantineHandlers } from './quarantine'
import { createRoleHandlers } from './roles'
import { createSubmissionHandlers } from './submissions'
import { createTrashHandlers } from './trash'
import { createTrashTasks } from '../services/trash/trashTasks'
import { createVersionHandlers } from './versions'
import { createWorkspaceHandlers } from './workspace'

/** Everything that the app can do without a window, by channel. */
export const createHandlers = (given: HandlerContext): AppHandlers => {
  const context = { ...given, trashTasks: createTrashTasks(given.emit) }
  return {
    ...createAppHandlers(context),
    ...createWorkspaceHandlers(context),
    ...createRoleHandlers(context),
    ...createCandidateHandlers(context),
    ...createApplicationHandlers(context),
    ...createAgencyHandlers(context),
    ...createSubmissionHandlers(context),
    ...createTrashHandlers(context),
    ...createVersionHandlers(context),
    ...createConflictHandlers(context),
    ...createQuarantineHandlers(context),
    ...createBackupHandlers(context),
    ...createPostingHandlers(context),
    ...createDocumentHandlers(context),
  }
}
