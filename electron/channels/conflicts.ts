import { ok } from '@shared/contract/result'
import { describeConflictField } from '@shared/domain/merge/describeConflict'
import type { RecordConflict } from '@shared/model/workspace/conflict'
import type { OpenRecordConflict, Workspace } from '../store/types'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { getRecordTitle } from '../services/records/recordTitle'
import { withWorkspace } from './handling/withWorkspace'

/** Records that were changed on two computers in the same fields. */
export const createConflictHandlers = ({
  session,
}: Pick<HandlerContext, 'session'>): AreaHandlers<'conflicts'> => ({
  'conflicts.list': () =>
    withWorkspace(session, async (workspace) => {
      const open = await workspace.conflicts.list()
      return open.ok ? ok(open.value.map((conflict) => describe(workspace, conflict))) : open
    }),

  'conflicts.resolve': ({ collection, ...resolution }) =>
    withWorkspace(session, (workspace) => workspace.conflicts.resolve(collection, resolution)),
})

function describe(workspace: Workspace, conflict: OpenRecordConflict): RecordConflict {
  const { collection, fileName, ours, theirs, hasBase, fields } = conflict
  return {
    collection,
    recordId: ours.id,
    fileName,
    title: getRecordTitle(workspace, { collection, id: ours.id }),
    ours: { rev: ours.rev, updatedAt: ours.updatedAt },
    theirs: { rev: theirs.rev, updatedAt: theirs.updatedAt },
    hasBase,
    fields: fields.map((field) => describeConflictField(collection, ours, field)),
  }
}
