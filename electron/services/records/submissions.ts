import type { RoleId } from '@shared/model/ids'
import type { Submission } from '@shared/model/submission'
import type { Workspace } from '@electron/store/types'

/** Returns the log of sent postings, for one role or all, newest first. */
export const listSubmissions = (workspace: Workspace, roleId?: RoleId): Submission[] =>
  workspace
    .collection('submissions')
    .list()
    .filter((submission) => roleId === undefined || submission.roleId === roleId)
    .sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1))
