import { ok } from '@shared/contract/result'
import { listSubmissions } from '../../services/records/submissions'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** The log of exported postings, which only an export writes. */
export const submissionHandlers: WorkspaceAreaHandlers<'submissions'> = {
  'submissions.list': (workspace, { roleId }) => ok(listSubmissions(workspace, roleId)),
}
