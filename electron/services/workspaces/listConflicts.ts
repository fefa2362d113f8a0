import { ok, type Result } from '@shared/contract/result'
import { describeConflictField } from '@shared/domain/merge/describeConflict'
import type { RecordConflict } from '@shared/model/workspace/conflict'
import type { OpenRecordConflict, Workspace } from '@electron/store/types'
import { getRecordTitle } from '../records/recordTitle'

/** Merges the conflict copies that need no decision, and describes the others for the window. */
export const listConflicts = async (workspace: Workspace): Promise<Result<RecordConflict[]>> => {
  const open = await workspace.conflicts.list()
  return open.ok ? ok(open.value.map((conflict) => describe(workspace, conflict))) : open
}

const describe = (workspace: Workspace, conflict: OpenRecordConflict): RecordConflict => {
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
