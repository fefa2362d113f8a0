import { join } from 'node:path'
import { fail } from '@shared/contract/result'
import type { AreaHandlers } from './areaHandlers'
import type { HandlerContext } from './context'
import { withWorkspace } from './withWorkspace'

type Needed = Pick<HandlerContext, 'session' | 'shell'>

/** Files that could not be read as records. */
export const createQuarantineHandlers = ({
  session,
  shell,
}: Needed): AreaHandlers<'quarantine'> => ({
  'quarantine.restoreLastGood': ({ collection, recordId }) =>
    withWorkspace(session, (workspace) => workspace.restoreLastGood(collection, recordId)),

  'quarantine.reveal': ({ collection, fileName }) =>
    withWorkspace(session, ({ folder, problems }) => {
      const problem = problems.find(
        (each) => each.collection === collection && each.fileName === fileName,
      )
      if (problem === undefined)
        return fail('not-found', 'This file is no longer among those that could not be read.')
      const path = problem.quarantinePath ?? join(collection ?? '', fileName)
      return shell.reveal(join(folder, path))
    }),
})
