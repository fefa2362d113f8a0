import { createId, workspaceIdSchema } from '@shared/model/ids'
import type { WorkspaceState } from '@shared/model/workspace/workspaceState'

/** The state of an open, empty workspace that can be written to, but for the specified part. */
export const createWorkspaceState = (part: Partial<WorkspaceState> = {}): WorkspaceState => ({
  id: createId(workspaceIdSchema),
  name: 'Agency work',
  location: '',
  isSample: false,
  readOnly: null,
  problemCount: 0,
  counts: {
    roles: 0,
    candidates: 0,
    applications: 0,
    agencies: 0,
    sentPostings: 0,
    activities: 0,
    templates: 0,
    snippets: 0,
    skillLists: 0,
  },
  ...part,
})
