import type { RoleId } from '@shared/model/ids'
import type { SentPosting } from '@shared/model/sentPosting'
import type { Workspace } from '@electron/store/types'

/** Returns the log of sent postings, for one role or all, newest first. */
export const listSentPostings = (workspace: Workspace, roleId?: RoleId): SentPosting[] =>
  workspace
    .collection('sentPostings')
    .list()
    .filter((sentPosting) => roleId === undefined || sentPosting.roleId === roleId)
    .sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1))
