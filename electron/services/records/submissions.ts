import type { RoleId } from '@shared/model/ids'
import type { Submission } from '@shared/model/submission'
import type { Workspace } from '@electron/store/types'

/** The log of what was sent out, for one role or all; the latest first. */
export const listSubmissions = (workspace: Workspace, roleId?: RoleId): Submission[] =>
  workspace
    .collection('submissions')
    .list()
    .filter((submission) => roleId === undefined || submission.roleId === roleId)
    .sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1))
