import { ok } from '@shared/contract/result'
import { listDuplicates } from '../../services/candidateFiles/findSamePeople'
import { mergeCandidates } from '../../services/candidates/mergeCandidates'
import { undoMerge } from '../../services/candidates/undoMerge'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** Finding and merging candidates who are in the workspace twice. */
export const mergeHandlers: WorkspaceAreaHandlers<'merging'> = {
  'merging.listDuplicates': async (workspace) => ok(await listDuplicates(workspace)),
  'merging.merge': (workspace, { kept, other, choices }) =>
    mergeCandidates(workspace, kept, other, choices),
  'merging.undo': (workspace, { undo }) => undoMerge(workspace, undo),
}
