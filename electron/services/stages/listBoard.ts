import type { BoardRow } from '@shared/contract/channels/applications/boardRow'
import { listOpenInterviews } from '@shared/domain/interviews/listOpenInterviews'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { RoleId } from '@shared/model/ids'
import type { Workspace } from '@electron/store/types'

/**
 * Lists the applications of a role or, with null, of all roles that are neither filled nor closed,
 * those first that are longest in their stage. Those whose role or candidate can't be read are left out.
 */
export const listBoard = (workspace: Workspace, roleId: RoleId | null): BoardRow[] => {
  const roles = workspace.collection('roles')
  const candidates = workspace.collection('candidates')
  const rows = workspace
    .collection('applications')
    .list()
    .flatMap((application): BoardRow[] => {
      if (roleId !== null && application.roleId !== roleId) return []
      const role = roles.get(application.roleId)
      const candidate = candidates.get(application.candidateId)
      if (role === undefined || candidate === undefined) return []
      if (roleId === null && (role.status === 'filled' || role.status === 'closed')) return []
      const { id, candidateId, stage, stageSince, createdAt, nextAction } = application
      return [
        {
          id,
          candidateId,
          roleId: role.id,
          stage,
          since: stageSince ?? createdAt,
          candidateName: titleOrPlaceholder('candidates', candidate.name),
          place: candidate.location,
          roleTitle: titleOrPlaceholder('roles', role.title),
          client: role.client,
          nextAction: nextAction ?? null,
          interviewAt: listOpenInterviews(application)[0]?.at ?? null,
        },
      ]
    })
  return rows.sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
}
