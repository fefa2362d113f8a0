import { ok } from '@shared/contract/result'
import { filterCandidates, findInWorkspace } from '../services/search/searchService'
import type { WorkspaceAreaHandlers } from './handling/workspaceHandlers'

/** Searching everything in the workspace. */
export const searchHandlers: WorkspaceAreaHandlers<'search'> = {
  'search.find': (workspace, input) => ok(findInWorkspace(workspace, input)),
  'search.filterCandidates': (workspace, input) => ok(filterCandidates(workspace, input)),
}
