import { ok } from '@shared/contract/result'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { withWorkspace } from './handling/withWorkspace'

/** Reading the log of what was sent out; only an export writes it. */
export const createSubmissionHandlers = ({
  session,
}: Pick<HandlerContext, 'session'>): AreaHandlers<'submissions'> => ({
  /** The latest first. */
  'submissions.list': ({ roleId }) =>
    withWorkspace(session, (workspace) => {
      const submissions = workspace.collection('submissions').list()
      return ok(
        submissions
          .filter((submission) => roleId === undefined || submission.roleId === roleId)
          .sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1)),
      )
    }),
})
