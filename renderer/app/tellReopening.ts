import { api } from '@renderer/data/api'
import { notifyUnlessCancelled } from '@renderer/features/workspaces/workspaceCommands'

/** Explains why the last workspace could not be reopened, if it could not. */
export const tellReopening = async (): Promise<void> =>
  notifyUnlessCancelled(await api.ask('workspace.reopenLast', {}))
