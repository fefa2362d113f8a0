import { join } from 'node:path'
import type { ChannelInput } from '@shared/contract/contract'
import { fail, ok, type Result } from '@shared/contract/result'
import type { Workspace } from '../store/types'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { describeLastGood, describeDismissed } from '../services/workspaces/describeProblems'
import { withWorkspace } from './handling/withWorkspace'

type Needed = Pick<HandlerContext, 'session' | 'shell'>

/** Files that could not be read as records. */
export const createQuarantineHandlers = ({
  session,
  shell,
}: Needed): AreaHandlers<'quarantine'> => ({
  'quarantine.findLastGood': ({ collection, recordId }) =>
    withWorkspace(session, async ({ quarantine }) => {
      const found = await quarantine.findLastGood(collection, recordId)
      if (!found.ok) return found
      return ok(found.value === null ? null : describeLastGood(found.value))
    }),

  'quarantine.restoreLastGood': ({ collection, recordId }) =>
    withWorkspace(session, async ({ quarantine }) => {
      const restored = await quarantine.restoreLastGood(collection, recordId)
      return restored.ok ? ok(describeLastGood(restored.value)) : restored
    }),

  'quarantine.listDismissed': () =>
    withWorkspace(session, async (workspace) => {
      const dismissed = await workspace.quarantine.listDismissed()
      if (!dismissed.ok) return dismissed
      return ok(dismissed.value.map((file) => describeDismissed(workspace, file)))
    }),

  'quarantine.dismiss': ({ quarantinedAs }) =>
    withWorkspace(session, ({ quarantine }) => quarantine.dismiss(quarantinedAs)),

  'quarantine.reopen': ({ quarantinedAs }) =>
    withWorkspace(session, ({ quarantine }) => quarantine.reopen(quarantinedAs)),

  'quarantine.reveal': (file) =>
    withWorkspace(session, async (workspace) => {
      const path = await findPath(workspace, file)
      return path.ok ? shell.reveal(join(workspace.folder, path.value)) : path
    }),
})

/** The path of a file that is listed, open or dismissed; only such a one is shown. */
async function findPath(
  { problems, quarantine }: Workspace,
  { collection, fileName, quarantinedAs }: ChannelInput<'quarantine.reveal'>,
): Promise<Result<string>> {
  const dismissed = await quarantine.listDismissed()
  if (!dismissed.ok) return dismissed
  const file = [...problems, ...dismissed.value].find(
    (each) =>
      each.collection === collection &&
      each.fileName === fileName &&
      each.quarantinePath === quarantinedAs,
  )
  return file === undefined
    ? fail('not-found', 'This file is no longer among those that could not be read.')
    : ok(file.quarantinePath ?? join(collection ?? '', fileName))
}
