import { ok } from '@shared/contract/result'
import {
  listCandidateApplications,
  listRoleApplications,
  type ApplicationWriter,
} from '../../services/records/applications'
import type { TrashTasks } from '../../services/trash/trashTasks'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** Reading and changing applications. */
export const createApplicationHandlers = (
  trash: TrashTasks,
  writer: ApplicationWriter,
): WorkspaceAreaHandlers<'applications'> => ({
  'applications.listForRole': (workspace, { roleId }) =>
    ok(listRoleApplications(workspace, roleId)),
  'applications.listForCandidate': (workspace, { candidateId }) =>
    ok(listCandidateApplications(workspace, candidateId)),
  'applications.create': (workspace, { draft }) => writer.create(workspace, draft),
  'applications.save': (workspace, { record, reason }) => writer.save(workspace, record, reason),
  'applications.remove': (workspace, { ids }) => trash.remove(workspace, 'applications', ids),
})
