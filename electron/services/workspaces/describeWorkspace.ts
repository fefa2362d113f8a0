import type { CollectionName } from '@shared/model/workspace/collections'
import type { ReadOnly, WorkspaceState } from '@shared/model/workspace/workspaceState'
import { describeReadOnly } from '@electron/store/workspaces'
import type { ReadOnlyState, Workspace } from '@electron/store/types'

/** Describes an open workspace, for the window. */
export function describeWorkspace(workspace: Workspace, isSample: boolean): WorkspaceState {
  const { id, name, folder, readOnly, problems } = workspace
  return {
    id,
    name,
    location: folder,
    isSample,
    readOnly: readOnly === null ? null : describeReadOnlyState(readOnly),
    problemCount: problems.length,
    counts: countRecords(workspace),
  }
}

function describeReadOnlyState(state: ReadOnlyState): ReadOnly {
  return {
    reason: state.reason,
    message: describeReadOnly(state),
    holder: state.reason === 'locked' ? state.holder : null,
  }
}

function countRecords(workspace: Workspace): WorkspaceState['counts'] {
  const count = (name: CollectionName) => workspace.collection(name).list().length
  return {
    roles: count('roles'),
    candidates: count('candidates'),
    applications: count('applications'),
    agencies: count('agencies'),
    sentPostings: count('sentPostings'),
    activities: count('activities'),
    templates: count('templates'),
    snippets: count('snippets'),
    skillLists: count('skillLists'),
  }
}
