import type { CollectionName } from '@shared/model/collections'
import type { ReadOnly, WorkspaceProblem, WorkspaceState } from '@shared/model/workspaceState'
import type { LockHolder, Problem, ReadOnlyState, Workspace } from '../workspace/types'

/** What the window shows about an open workspace. */
export function describeWorkspace(workspace: Workspace, isSample: boolean): WorkspaceState {
  const { id, name, folder, readOnly, problems } = workspace
  return {
    id,
    name,
    location: folder,
    isSample,
    readOnly: readOnly === null ? null : describeReadOnly(readOnly),
    problemCount: problems.length,
    counts: countRecords(workspace),
  }
}

/** Why nothing can be saved, in words for the recruiter. */
export function describeReadOnly(state: ReadOnlyState): ReadOnly {
  const { reason } = state
  switch (reason) {
    case 'locked':
      return { reason, message: describeLock(state.holder), holder: state.holder }
    case 'newer-format':
      return {
        reason,
        message: `This workspace was written by a newer Rolebench (format ${state.format}). You can read and export everything; to change something, update Rolebench.`,
        holder: null,
      }
    case 'not-writable':
      return {
        reason,
        message:
          'The folder of this workspace can’t be written to. You can read and export everything; to change something, make the folder writable and open it again.',
        holder: null,
      }
    case 'disk-full':
      return {
        reason,
        message:
          'The disk is full. You can read everything; to change something, free some space and open the workspace again.',
        holder: null,
      }
    case 'requested':
      return { reason, message: 'This workspace was opened for reading only.', holder: null }
  }
}

/** What the window shows about a file that could not be read. */
export function describeProblem(problem: Problem): WorkspaceProblem {
  const { kind, collection, fileName, reason, quarantinePath, recordId } = problem
  return { kind, collection, fileName, recordId, reason, quarantinedAs: quarantinePath }
}

function describeLock({ user, host, pid }: LockHolder): string {
  return `${user} on ${host} has this workspace open for writing (process ${pid}). You can read and export everything; to change something, close it there and open it here again.`
}

function countRecords(workspace: Workspace): WorkspaceState['counts'] {
  const count = (name: CollectionName) => workspace.collection(name).list().length
  return {
    roles: count('roles'),
    candidates: count('candidates'),
    applications: count('applications'),
    agencies: count('agencies'),
    submissions: count('submissions'),
  }
}
