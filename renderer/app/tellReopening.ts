import { api } from '@renderer/data/api'
import { notifyUnlessCancelled } from '@renderer/features/workspaces/workspaceCommands'

/** Says why the workspace that was open last could not be opened again, where it could not. */
export const tellReopening = async (): Promise<void> =>
  notifyUnlessCancelled(await api.ask('workspace.reopenLast', {}))
