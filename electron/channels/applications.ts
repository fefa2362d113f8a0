import { fail, ok, type Result } from '@shared/contract/result'
import { countApplicationsBy, summarizeRole } from '@shared/domain/records/summaries'
import type { Application, ApplicationDraft } from '@shared/model/application'
import type { Workspace } from '../store/types'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { findRecord } from '../services/records/findRecord'
import { listReferences, removeRecords } from '../services/trash/bulkDelete'
import { createSerialQueue } from '../services/tasks/serialQueue'
import type { TrashTasks } from '../services/trash/trashTasks'
import { withWorkspace } from './handling/withWorkspace'

/** Who applies for what. Writes go one after another, so that two at once can't both be the first. */
export const createApplicationHandlers = ({
  session,
  trashTasks,
}: Pick<HandlerContext, 'session'> & { trashTasks: TrashTasks }): AreaHandlers<'applications'> => {
  const enqueue = createSerialQueue()
  return {
    /** Applications whose candidate can't be read are left out; `workspace.verify` names them. */
    'applications.listForRole': ({ roleId }) =>
      withWorkspace(session, (workspace) => {
        const candidates = workspace.collection('candidates')
        return ok(
          listApplications(workspace, { roleId }).flatMap((application) => {
            const candidate = candidates.get(application.candidateId)
            return candidate === undefined ? [] : [{ application, candidate }]
          }),
        )
      }),

    /** Applications whose role can't be read are left out; `workspace.verify` names them. */
    'applications.listForCandidate': ({ candidateId }) =>
      withWorkspace(session, (workspace) => {
        const roles = workspace.collection('roles')
        const counts = countApplicationsBy(listApplications(workspace, {}), 'roleId')
        return ok(
          listApplications(workspace, { candidateId }).flatMap((application) => {
            const role = roles.get(application.roleId)
            if (role === undefined) return []
            return [{ application, role: summarizeRole(role, counts.get(role.id) ?? 0) }]
          }),
        )
      }),

    'applications.create': ({ draft }) =>
      enqueue(() =>
        withWorkspace(session, (workspace) => {
          const checked = checkApplication(workspace, draft)
          return checked.ok ? workspace.collection('applications').create(draft) : checked
        }),
      ),

    'applications.save': ({ record }) =>
      enqueue(() =>
        withWorkspace(session, (workspace) => {
          const checked = checkApplication(workspace, record, record.id)
          return checked.ok ? workspace.collection('applications').save(record) : checked
        }),
      ),

    'applications.remove': ({ ids }) =>
      withWorkspace(session, (workspace) =>
        trashTasks.run((task) =>
          removeRecords(workspace, listReferences('applications', ids), task),
        ),
      ),
  }
}

function listApplications(
  workspace: Workspace,
  wanted: Partial<Pick<Application, 'roleId' | 'candidateId'>>,
): Application[] {
  return workspace
    .collection('applications')
    .list()
    .filter(
      ({ roleId, candidateId }) =>
        (wanted.roleId ?? roleId) === roleId && (wanted.candidateId ?? candidateId) === candidateId,
    )
}

/** Role and candidate are there, and no other application joins the two. */
function checkApplication(
  workspace: Workspace,
  { roleId, candidateId }: ApplicationDraft,
  ownId: Application['id'] | null = null,
): Result<null> {
  const role = findRecord(workspace, 'roles', roleId)
  if (!role.ok) return role
  const candidate = findRecord(workspace, 'candidates', candidateId)
  if (!candidate.ok) return candidate
  const other = listApplications(workspace, { roleId, candidateId }).find(({ id }) => id !== ownId)
  if (other === undefined) return ok(null)
  return fail(
    'exists',
    `${candidate.value.name} is already a candidate for ${role.value.title}. Nothing was changed.`,
    { applicationId: other.id },
  )
}
