import type { Result } from '@shared/contract/result'
import type { RoleId, SentPostingId } from '@shared/model/ids'
import type { SendingStatus, SentPosting } from '@shared/model/sentPosting'
import type { Workspace } from '@electron/store/types'
import { findRecord } from './findRecord'

/** Returns the log of sent postings, for one role or all, newest first. */
export const listSentPostings = (workspace: Workspace, roleId?: RoleId): SentPosting[] =>
  workspace
    .collection('sentPostings')
    .list()
    .filter((sentPosting) => roleId === undefined || sentPosting.roleId === roleId)
    .sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1))

/** Writes down how far a posting got. Fails with `not-found` if it is not in the log, and with the disk's error. */
export const setSendingStatus = async (
  workspace: Workspace,
  id: SentPostingId,
  status: SendingStatus,
): Promise<Result<SentPosting>> => {
  const found = findRecord(workspace, 'sentPostings', id)
  return found.ok ? workspace.collection('sentPostings').save({ ...found.value, status }) : found
}
