import { ok } from '@shared/contract/result'
import { countApplicationsBy, summarizeCandidate } from '@shared/domain/records/summaries'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { findRecord } from '../services/records/findRecord'
import { removeRecords, withApplications } from '../services/trash/recordTrash'
import type { TrashTasks } from '../services/trash/trashTasks'
import { withWorkspace } from './handling/withWorkspace'

/** Reading and changing candidates. */
export const createCandidateHandlers = ({
  session,
  trashTasks,
}: Pick<HandlerContext, 'session'> & { trashTasks: TrashTasks }): AreaHandlers<'candidates'> => ({
  'candidates.list': () =>
    withWorkspace(session, (workspace) => {
      const counts = countApplicationsBy(workspace.collection('applications').list(), 'candidateId')
      const candidates = workspace.collection('candidates').list()
      return ok(
        candidates.map((candidate) => summarizeCandidate(candidate, counts.get(candidate.id) ?? 0)),
      )
    }),

  'candidates.get': ({ id }) =>
    withWorkspace(session, (workspace) => findRecord(workspace, 'candidates', id)),

  'candidates.create': ({ draft }) =>
    withWorkspace(session, (workspace) => workspace.collection('candidates').create(draft)),

  'candidates.save': ({ record }) =>
    withWorkspace(session, (workspace) => workspace.collection('candidates').save(record)),

  'candidates.remove': ({ ids }) =>
    withWorkspace(session, (workspace) =>
      trashTasks.run((task) =>
        removeRecords(workspace, withApplications(workspace, 'candidates', ids), task),
      ),
    ),
})
