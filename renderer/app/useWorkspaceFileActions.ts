import { useAction } from '@renderer/actions/useAction'
import { restoreBackupFile } from '@renderer/features/backups/backupCommands'
import {
  closeWorkspace,
  openSampleWorkspace,
  openWorkspace,
} from '@renderer/features/workspaces/workspaceCommands'

/** Defines the actions of the File menu that deal with whole workspaces. */
export const useWorkspaceFileActions = ({ hasWorkspace }: { hasWorkspace: boolean }): void => {
  useAction('workspace.open', { perform: () => void openWorkspace() })
  useAction('workspace.openSample', { perform: () => void openSampleWorkspace() })
  useAction('workspace.restore', { perform: () => void restoreBackupFile() })
  useAction('workspace.close', {
    isEnabled: hasWorkspace,
    perform: () => void closeWorkspace(),
  })
}
