import type { Result } from '@shared/contract/result'
import type { Workspace } from '../store/types'
import {
  createWorkspaceSession,
  type WorkspaceSession,
} from '../services/workspaces/workspaceSession'

/**
 * What a command opens the workspace for: to read it, to write to it, or to export from it,
 * which is logged unless the workspace is read-only.
 */
export type Purpose = 'read' | 'write' | 'export'

/** A session for one command, with nothing open yet. */
export const createCliSession = (purpose: Purpose): WorkspaceSession =>
  createWorkspaceSession({
    emit: () => undefined,
    sampleFolder: null,
    openOptions: { readOnly: purpose === 'read' },
  })

/**
 * Opens the workspace, runs the task and always closes it again.
 * Writing fails while another process holds the lock; the error names the holder.
 */
export async function withWorkspace<Value>(
  folder: string,
  purpose: Purpose,
  task: (workspace: Workspace) => Result<Value> | Promise<Result<Value>>,
): Promise<Result<Value>> {
  const session = createCliSession(purpose)
  try {
    const opened = await openFor(session, folder, purpose)
    return opened.ok ? await task(opened.value) : opened
  } finally {
    await session.close()
  }
}

async function openFor(
  session: WorkspaceSession,
  folder: string,
  purpose: Purpose,
): Promise<Result<Workspace>> {
  const opened = await session.open(folder)
  if (!opened.ok) return opened
  const workspace = session.getWorkspace()
  if (!workspace.ok || purpose !== 'write') return workspace
  const writable = await workspace.value.checkWritable()
  return writable.ok ? workspace : writable
}
