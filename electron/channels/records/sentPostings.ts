import { ok } from '@shared/contract/result'
import { listSentPostings } from '../../services/records/sentPostings'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** The log of exported postings, which only an export writes. */
export const sentPostingHandlers: WorkspaceAreaHandlers<'sentPostings'> = {
  'sentPostings.list': (workspace, { roleId }) => ok(listSentPostings(workspace, roleId)),
}
