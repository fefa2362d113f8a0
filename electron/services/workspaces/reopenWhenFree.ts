import { watchLock } from '@electron/store/sync'
import type { Workspace } from '@electron/store/types'

/**
 * Calls `reopen` once a workspace that is read-only because another process has it open
 * is free. Returns a function that stops waiting.
 */
export function reopenWhenFree(
  workspace: Pick<Workspace, 'folder' | 'readOnly' | 'onStatusChanged'>,
  reopen: () => void,
): () => void {
  let endWatch: (() => void) | null = null
  const watchIfLocked = () => {
    if (workspace.readOnly?.reason === 'locked') endWatch ??= watchLock(workspace.folder, reopen)
  }
  const endStatus = workspace.onStatusChanged(watchIfLocked)
  watchIfLocked()
  return () => {
    endStatus()
    endWatch?.()
  }
}
