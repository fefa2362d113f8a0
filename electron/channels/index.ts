import type { AppHandlers, HandlerContext } from '../services/context'
import { createTrashTasks } from '../services/trash/trashTasks'
import { createActivityHandlers } from './activities'
import { createAgencyHandlers } from './agencies'
import { createAppHandlers } from './app'
import { createApplicationHandlers } from './applications'
import { createBackupHandlers } from './backups'
import { createCandidateHandlers } from './candidates'
import { checkHandlers } from './checks'
import { conflictHandlers } from './conflicts'
import { bindToSession } from './handling/workspaceHandlers'
import { createDocumentHandlers } from './postings/documents'
import { createPostingHandlers } from './postings/postings'
import { createQuarantineHandlers } from './quarantine'
import { createRoleHandlers } from './roles'
import { searchHandlers } from './search'
import { submissionHandlers } from './submissions'
import { todayHandlers } from './today'
import { createTrashHandlers } from './trash'
import { versionHandlers } from './versions'
import { createWorkspaceHandlers } from './workspace'

/** Everything the app can do without a window, by channel. */
export const createHandlers = (context: HandlerContext): AppHandlers => {
  const trash = createTrashTasks(context.emit)
  return {
    ...createAppHandlers(context),
    ...createWorkspaceHandlers(context),
    ...createTrashHandlers(context, trash),
    ...createBackupHandlers(context),
    ...createPostingHandlers(context),
    ...createDocumentHandlers(context),
    ...bindToSession(context.session, {
      ...createRoleHandlers(trash),
      ...createCandidateHandlers(trash),
      ...createApplicationHandlers(trash),
      ...createAgencyHandlers(trash),
      ...createActivityHandlers(trash),
      ...todayHandlers,
      ...searchHandlers,
      ...submissionHandlers,
      ...versionHandlers,
      ...checkHandlers,
      ...conflictHandlers,
      ...createQuarantineHandlers(context),
    }),
  }
}
