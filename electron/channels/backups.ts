import { ok } from '@shared/contract/result'
import { createBackupTasks } from '../services/backups/backupTasks'
import {
  chooseSecondFolder,
  forgetSecondFolder,
  describeBackups,
  findBackup,
} from '../services/backups/keptBackups'
import type { HandlerContext } from '../services/context'
import { resolveToken } from '../services/files/resolveToken'
import type { AreaHandlers } from './handling/areaHandlers'
import { bindToSession } from './handling/workspaceHandlers'

/** Backups of the open workspace, and restoring any. */
export const createBackupHandlers = ({
  session,
  files,
  backups,
  emit,
}: Pick<HandlerContext, 'session' | 'files' | 'backups' | 'emit'>): AreaHandlers<'backups'> => {
  const tasks = createBackupTasks(backups.runs, emit)
  return {
    ...bindToSession(session, {
      'backups.list': async (workspace) => ok(await describeBackups(workspace, backups)),
      'backups.create': (workspace) => tasks.take(workspace),
      'backups.chooseSecondFolder': (workspace, { folder }) => {
        const path = resolveToken(files, folder)
        return path.ok ? chooseSecondFolder(workspace, path.value, backups) : path
      },
    }),

    'backups.forgetSecondFolder': () => forgetSecondFolder(backups),

    'backups.restore': async ({ from, into, partial }) => {
      const folder = resolveToken(files, into)
      if (!folder.ok) return folder
      const path =
        from.kind === 'file'
          ? resolveToken(files, from.token)
          : await findBackup(session.getWorkspace(), from, backups)
      if (!path.ok) return path
      const restoring = { backupFile: path.value, folder: folder.value, partial }
      return tasks.restore(restoring, session.getWorkspace())
    },

    'backups.cancel': () => {
      tasks.stop()
      return Promise.resolve(ok(null))
    },
  }
}
