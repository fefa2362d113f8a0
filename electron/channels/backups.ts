import type {
  BackupOverview,
  BackupSource,
  WrittenBackup,
} from '@shared/contract/channels/backupChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import { listBackups } from '../store/backups/backupFolder'
import type { BackupProgress } from '../store/backups/progress'
import { restoreBackup } from '../store/backups/reading/restoreBackup'
import type { Workspace } from '../store/types'
import type { AreaHandlers } from './handling/areaHandlers'
import type { BackupRun } from '../services/backups/backupRuns'
import type { HandlerContext } from '../services/context'
import { nameBackedUpFiles, nameDamage } from '../services/backups/nameBackedUpFiles'
import { resolveToken } from '../services/files/resolveToken'
import { checkSecondBackupPlace } from '../services/backups/secondBackupPlace'
import { createStoppableTasks } from '../services/tasks/stoppableTasks'
import { withWorkspace } from './handling/withWorkspace'

/** Backups of the open workspace, and restoring any. */
export const createBackupHandlers = ({
  session,
  files,
  backups: { runs, secondPlace },
  emit,
}: Pick<HandlerContext, 'session' | 'files' | 'backups' | 'emit'>): AreaHandlers<'backups'> => {
  const tasks = createStoppableTasks<BackupProgress>((progress) =>
    emit('backups.progress', progress),
  )

  const describe = async (workspace: Workspace): Promise<BackupOverview> => {
    const places = [...(await runs.listPlaces(workspace))]
    const lists = places.map(async ([place, folder]) =>
      (await listBackups(folder, workspace.id).catch(() => [])).map(
        ({ fileName, takenAt, bytes, fileCount, isBeforeMigration }) => ({
          fileName,
          place,
          takenAt: takenAt.toISOString(),
          bytes,
          fileCount,
          isBeforeMigration,
        }),
      ),
    )
    const location = await secondPlace.get()
    return {
      backups: (await Promise.all(lists)).flat().sort((a, b) => b.takenAt.localeCompare(a.takenAt)),
      problem: runs.getProblem('workspace'),
      secondPlace: location === null ? null : { location, problem: runs.getProblem('second') },
    }
  }

  const findBackup = async (source: BackupSource): Promise<Result<string>> => {
    if (source.kind === 'file') return resolveToken(files, source.token)
    return withWorkspace(session, async (workspace) => {
      const folder = (await runs.listPlaces(workspace)).get(source.place)
      const kept = folder === undefined ? [] : await listBackups(folder, workspace.id)
      const backup = kept.find(({ fileName }) => fileName === source.fileName)
      return backup === undefined
        ? fail('not-found', 'This backup is no longer there. Choose another one.')
        : ok(backup.path)
    })
  }

  return {
    'backups.list': () =>
      withWorkspace(session, async (workspace) => ok(await describe(workspace))),

    'backups.create': () =>
      withWorkspace(session, async (workspace) => {
        if (workspace.readOnly !== null)
          return fail(
            'read-only',
            'This workspace is open read-only, so no backup is taken into it. Whoever has it open takes them.',
          )
        return summarizeRuns(await tasks.run((options) => runs.takeNow(workspace, options)))
      }),

    'backups.cancel': () => {
      tasks.stop()
      return Promise.resolve(ok(null))
    },

    'backups.restore': async ({ from, into, partial }) => {
      const folder = resolveToken(files, into)
      if (!folder.ok) return folder
      const path = await findBackup(from)
      if (!path.ok) return path
      const restored = await tasks.run((options) =>
        restoreBackup(path.value, folder.value, { partial, ...options }),
      )
      const workspace = session.getWorkspace()
      if (!restored.ok) return nameDamage(workspace, restored.error)
      const { name, takenAt, files: fileCount } = restored.value
      const leftOut = nameBackedUpFiles(workspace, restored.value.leftOut)
      return ok({ name, takenAt, fileCount, leftOut })
    },

    'backups.chooseSecondPlace': ({ folder }) =>
      withWorkspace(session, async (workspace) => {
        const path = resolveToken(files, folder)
        if (!path.ok) return path
        const sensible = await checkSecondBackupPlace(workspace.folder, path.value)
        if (!sensible.ok) return sensible
        runs.forgetProblem('second')
        return secondPlace.save(path.value)
      }),

    'backups.clearSecondPlace': () => {
      runs.forgetProblem('second')
      return secondPlace.save(null)
    },
  }
}

/** Fails only when no place got its backup; then as the first one failed. */
function summarizeRuns(runs: readonly BackupRun[]): Result<WrittenBackup> {
  const failures = runs.flatMap(({ result }) => (result.ok ? [] : [result]))
  const written = runs.flatMap(({ result }) => (result.ok ? [result.value] : []))
  const [failure] = failures
  const [header] = written
  if (header === undefined)
    return failure ?? fail('internal', 'There is no place to keep backups in.')
  if (failure?.error.code === 'cancelled') return failure
  return ok({
    fileCount: header.fileCount,
    unread: header.unread,
    problem: failure?.error.message ?? null,
  })
}
