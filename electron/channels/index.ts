import type { AppHandlers, HandlerContext } from '../services/context'
import { createCvSources } from '../services/candidateFiles/cvSources'
import { createApplicationWriter } from '../services/records/applications'
import { createTrashTasks } from '../services/trash/trashTasks'
import { createActivityHandlers } from './records/activities'
import { createAgencyHandlers } from './records/agencies'
import { createAppHandlers } from './app'
import { createApplicationHandlers } from './records/applications'
import { createAttachmentHandlers } from './records/attachments'
import { createBackupHandlers } from './backups'
import { createCandidateHandlers } from './records/candidates'
import { checkHandlers } from './checks'
import { conflictHandlers } from './conflicts'
import { bindToSession } from './handling/workspaceHandlers'
import { createCvHandlers } from './records/cvs'
import { createDocumentHandlers } from './postings/documents'
import { listHandlers } from './lists'
import { mergeHandlers } from './records/merging'
import { createInterviewHandlers } from './records/interviews'
import { createPostingHandlers } from './postings/postings'
import { createQuarantineHandlers } from './quarantine'
import { createRoleHandlers } from './records/roles'
import { createSkillListHandlers } from './records/skillLists'
import { createSnippetHandlers } from './records/snippets'
import { createTemplateHandlers } from './records/templates'
import { searchHandlers } from './search'
import { createSpellingHandlers } from './spelling'
import { createSheetHandlers } from './records/sheets'
import { createStageHandlers } from './records/stages'
import { sentPostingHandlers } from './records/sentPostings'
import { todayHandlers } from './today'
import { createTrashHandlers } from './trash'
import { versionHandlers } from './versions'
import { createWorkspaceHandlers } from './workspace'

/** Everything the app can do without a window, by channel. */
export const createHandlers = (context: HandlerContext): AppHandlers => {
  const trash = createTrashTasks(context.emit)
  const applications = createApplicationWriter()
  const sources = createCvSources(context.files, context.reading)
  return {
    ...createAppHandlers(context),
    ...createWorkspaceHandlers(context),
    ...createTrashHandlers(context, trash),
    ...createBackupHandlers(context),
    ...createPostingHandlers(context),
    ...createCvHandlers({ ...context, sources }),
    ...createSheetHandlers({ ...context, sources }),
    ...createDocumentHandlers(context),
    ...createSpellingHandlers(context),
    ...bindToSession(context.session, {
      ...createRoleHandlers(trash),
      ...createCandidateHandlers(trash),
      ...createApplicationHandlers(trash, applications),
      ...createAgencyHandlers(trash),
      ...createActivityHandlers(trash),
      ...createAttachmentHandlers(context),
      ...mergeHandlers,
      ...createStageHandlers(applications),
      ...createInterviewHandlers(context),
      ...createTemplateHandlers(trash),
      ...createSnippetHandlers(trash),
      ...createSkillListHandlers(context, trash),
      ...todayHandlers,
      ...searchHandlers,
      ...listHandlers,
      ...sentPostingHandlers,
      ...versionHandlers,
      ...checkHandlers,
      ...conflictHandlers,
      ...createQuarantineHandlers(context),
    }),
  }
}
