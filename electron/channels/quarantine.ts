import type { HandlerContext } from '../services/context'
import {
  findLastGood,
  findQuarantinedFile,
  listDismissed,
  restoreLastGood,
} from '../services/workspaces/quarantinedFiles'
import type { WorkspaceAreaHandlers } from './handling/workspaceHandlers'

/** Files that could not be read as records. */
export const createQuarantineHandlers = ({
  shell,
}: Pick<HandlerContext, 'shell'>): WorkspaceAreaHandlers<'quarantine'> => ({
  'quarantine.findLastGood': (workspace, { collection, recordId }) =>
    findLastGood(workspace, collection, recordId),
  'quarantine.restoreLastGood': (workspace, { collection, recordId }) =>
    restoreLastGood(workspace, collection, recordId),
  'quarantine.listDismissed': listDismissed,
  'quarantine.dismiss': ({ quarantine }, { quarantinedAs }) => quarantine.dismiss(quarantinedAs),
  'quarantine.reopen': ({ quarantine }, { quarantinedAs }) => quarantine.reopen(quarantinedAs),
  'quarantine.reveal': async (workspace, file) => {
    const path = await findQuarantinedFile(workspace, file)
    return path.ok ? shell.reveal(path.value) : path
  },
})
