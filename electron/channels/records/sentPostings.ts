import { ok } from '@shared/contract/result'
import { listSentPostings, setSendingStatus } from '../../services/records/sentPostings'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** The log of exported postings, which only an export writes, and how far each got. */
export const sentPostingHandlers: WorkspaceAreaHandlers<'sentPostings'> = {
  'sentPostings.list': (workspace, { roleId }) => ok(listSentPostings(workspace, roleId)),
  'sentPostings.setStatus': (workspace, { id, status }) => setSendingStatus(workspace, id, status),
}
