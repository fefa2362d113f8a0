import { ok } from '@shared/contract/result'
import { duplicateRole } from '@shared/domain/roles/duplicateRole'
import { countApplicationsBy, summarizeRole } from '@shared/domain/records/summaries'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { findRecord } from '../services/records/findRecord'
import { removeRecords, withApplications } from '../services/trash/bulkDelete'
import type { TrashTasks } from '../services/trash/trashTasks'
import { withWorkspace } from './handling/withWorkspace'

/** Reading and changing roles. */
export const createRoleHandlers = ({
  session,
  trashTasks,
}: Pick<HandlerContext, 'session'> & { trashTasks: TrashTasks }): AreaHandlers<'roles'> => ({
  'roles.list': () =>
    withWorkspace(session, (workspace) => {
      const counts = countApplicationsBy(workspace.collection('applications').list(), 'roleId')
      const roles = workspace.collection('roles').list()
      return ok(roles.map((role) => summarizeRole(role, counts.get(role.id) ?? 0)))
    }),

  'roles.get': ({ id }) =>
    withWorkspace(session, (workspace) => findRecord(workspace, 'roles', id)),

  'roles.create': ({ draft }) =>
    withWorkspace(session, (workspace) => workspace.collection('roles').create(draft)),

  'roles.save': ({ record }) =>
    withWorkspace(session, async (workspace) => {
      const kept = await workspace.versions.keepBeforeEditing(record.id)
      return kept.ok ? workspace.collection('roles').save(record) : kept
    }),

  'roles.duplicate': ({ id }) =>
    withWorkspace(session, async (workspace) => {
      const role = findRecord(workspace, 'roles', id)
      return role.ok ? workspace.collection('roles').create(duplicateRole(role.value)) : role
    }),

  'roles.remove': ({ ids }) =>
    withWorkspace(session, (workspace) =>
      trashTasks.run((task) =>
        removeRecords(workspace, withApplications(workspace, 'roles', ids), task),
      ),
    ),
})
