import { ok } from '@shared/contract/result'
import { pageCandidates } from '../../services/records/candidates'
import { findRecord } from '../../services/records/findRecord'
import type { TrashTasks } from '../../services/trash/trashTasks'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** Reading and changing candidates. */
export const createCandidateHandlers = (
  trash: TrashTasks,
): WorkspaceAreaHandlers<'candidates'> => ({
  'candidates.list': (workspace, page) => ok(pageCandidates(workspace, page)),
  'candidates.get': (workspace, { id }) => findRecord(workspace, 'candidates', id),
  'candidates.create': (workspace, { draft }) => workspace.collection('candidates').create(draft),
  'candidates.save': (workspace, { record }) => workspace.collection('candidates').save(record),
  'candidates.remove': (workspace, { ids }) => trash.remove(workspace, 'candidates', ids),
})
