import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import type { RecentWorkspace } from '@shared/contract/channels/workspaceChannels'
import type { WorkspaceState } from '@shared/model/workspace/workspaceState'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { describeProblem } from '../services/workspaces/describeProblems'
import { placeWorkspace } from '../services/workspaces/placeWorkspace'
import { createRecentWorkspaces } from '../services/workspaces/recentWorkspaces'
import { resolveToken } from '../services/files/resolveToken'
import { getSampleFolder, prepareSampleWorkspace } from '../services/sample/sampleWorkspace'
import { bindToSession } from './handling/workspaceHandlers'

type Needed = Pick<
  HandlerContext,
  'session' | 'files' | 'shell' | 'userDataFolder' | 'documentsFolder'
>

/** Creating, opening and closing workspaces. */
export const createWorkspaceHandlers = ({
  session,
  files,
  shell,
  userDataFolder,
  documentsFolder,
}: Needed): AreaHandlers<'workspace'> => {
  const recent = createRecentWorkspaces(join(userDataFolder, 'recent-workspaces.json'))

  /** A workspace opens even if the list of recent ones can't be saved. */
  const remember = async (opened: Result<WorkspaceState>): Promise<Result<WorkspaceState>> => {
    if (!opened.ok) return opened
    const { id, name, location } = opened.value
    await recent.remember({ id, name, location, openedAt: new Date().toISOString() })
    return opened
  }

  const openRecent = async ({ name, location }: RecentWorkspace) =>
    remember(await session.open(location, name))

  const reopenLast = async (): Promise<Result<WorkspaceState | null>> => {
    const list = await recent.list()
    if (!list.ok) return list
    const [last] = list.value
    const isChosen = session.getState() !== null || session.getOpening() !== null
    return last === undefined || isChosen ? ok(session.getState()) : openRecent(last)
  }
  let reopened: ReturnType<typeof reopenLast> | null = null

  return {
    'workspace.getState': () => Promise.resolve(ok(session.getState())),

    'workspace.getOpening': () => Promise.resolve(ok(session.getOpening())),

    'workspace.cancelOpening': () => {
      session.cancelOpening()
      return Promise.resolve(ok(null))
    },

    'workspace.reopenLast': () => (reopened ??= reopenLast()),

    'workspace.listRecent': () => recent.list(),

    'workspace.create': async ({ folder, name }) => {
      const path = resolveToken(files, folder)
      if (!path.ok) return path
      return remember(await session.create(await placeWorkspace(path.value, name), name))
    },

    'workspace.open': async ({ folder }) => {
      const path = resolveToken(files, folder)
      return path.ok ? remember(await session.open(path.value)) : path
    },

    'workspace.openRecent': async ({ id }) => {
      const list = await recent.list()
      if (!list.ok) return list
      const workspace = list.value.find((entry) => entry.id === id)
      return workspace === undefined
        ? fail('not-found', 'This workspace is no longer on the list. Open its folder instead.')
        : openRecent(workspace)
    },

    'workspace.forgetRecent': ({ id }) => recent.forget(id),

    'workspace.openSample': async () => {
      const prepared = await prepareSampleWorkspace(documentsFolder)
      return prepared.ok ? remember(await session.open(getSampleFolder(documentsFolder))) : prepared
    },

    'workspace.close': async () => {
      await session.close()
      return ok(null)
    },

    ...bindToSession(session, {
      'workspace.listProblems': (workspace) =>
        ok(workspace.problems.map((problem) => describeProblem(workspace, problem))),
      'workspace.reveal': ({ folder }) => shell.reveal(folder),
      'workspace.verify': (workspace) => workspace.verify(),
    }),
  }
}
