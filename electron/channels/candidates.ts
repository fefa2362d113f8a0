import { ok } from '@shared/contract/result'
import { countApplicationsBy, summarizeCandidate } from '@shared/domain/records/summaries'
import type { Application } from '@shared/model/application'
import type { CandidateId } from '@shared/model/ids'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { findRecord } from '../services/records/findRecord'
import { removeRecords, withApplications } from '../services/trash/bulkDelete'
import type { TrashTasks } from '../services/trash/trashTasks'
import { withWorkspace } from './handling/withWorkspace'

// A list stays the same array until a record changes, so its pages are counted once.
const counted = new WeakMap<readonly Application[], ReadonlyMap<CandidateId, number>>()

const countApplications = (
  applications: readonly Application[],
): ReadonlyMap<CandidateId, number> => {
  const counts = counted.get(applications) ?? countApplicationsBy(applications, 'candidateId')
  counted.set(applications, counts)
  return counts
}

/** Reading and changing candidates. */
export const createCandidateHandlers = ({
  session,
  trashTasks,
}: Pick<HandlerContext, 'session'> & { trashTasks: TrashTasks }): AreaHandlers<'candidates'> => ({
  'candidates.list': ({ page: { from, count } = { from: 0, count: Infinity } }) =>
    withWorkspace(session, (workspace) => {
      const counts = countApplications(workspace.collection('applications').list())
      const candidates = workspace
        .collection('candidates')
        .list()
        .slice(from, from + count)
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
