import type { BoardRow } from '@shared/contract/channels/applications/boardRow'
import { listOpenInterviews } from '@shared/domain/interviews/listOpenInterviews'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Application } from '@shared/model/application'
import type { Candidate } from '@shared/model/candidate'
import type { RoleId } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import type { Workspace } from '@electron/store/types'
import { rememberLast } from '../lists/rememberLast'

interface DescribedRow {
  role: Role
  candidate: Candidate
  row: BoardRow
}

// Records in memory are never changed, only replaced, so a row holds for as long as all three are the same.
const described = new WeakMap<Application, DescribedRow>()

const describeRow = (application: Application, role: Role, candidate: Candidate): BoardRow => {
  const known = described.get(application)
  if (known?.role === role && known.candidate === candidate) return known.row
  const { id, candidateId, stage, stageSince, createdAt, nextAction } = application
  const row: BoardRow = {
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
  }
  described.set(application, { role, candidate, row })
  return row
}

const listRows = (workspace: Workspace, roleId: RoleId | null): BoardRow[] => {
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
      return [describeRow(application, role, candidate)]
    })
  return rows.sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
}

const remember = rememberLast<BoardRow[]>()

/**
 * Lists the applications of a role or, with null, of all roles that are neither filled nor closed,
 * those first that are longest in their stage. Those whose role or candidate can't be read are left out.
 * Only the rows of records that changed are described anew, and without a change the array is the same.
 */
export const listBoard = (workspace: Workspace, roleId: RoleId | null): BoardRow[] =>
  remember(
    workspace,
    [
      workspace.collection('applications').list(),
      workspace.collection('candidates').list(),
      workspace.collection('roles').list(),
      roleId,
    ],
    () => listRows(workspace, roleId),
  )
