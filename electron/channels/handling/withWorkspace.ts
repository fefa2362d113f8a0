import type { Result } from '@shared/contract/result'
import type { Workspace } from '@electron/store/types'
import type { WorkspaceSession } from '@electron/services/workspaces/workspaceSession'

/** Does something with the open workspace; fails with `no-workspace` where none is open. */
export async function withWorkspace<Value>(
  session: Pick<WorkspaceSession, 'getWorkspace'>,
  task: (workspace: Workspace) => Result<Value> | Promise<Result<Value>>,
): Promise<Result<Value>> {
  const workspace = session.getWorkspace()
  return workspace.ok ? task(workspace.value) : workspace
}
