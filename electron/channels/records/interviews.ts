import type { HandlerContext } from '../../services/context'
import { writeInterviewFile } from '../../services/interviews/interviewFiles'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** Files about interviews, for calendars and for candidates. */
export const createInterviewHandlers = ({
  files,
  preferences,
}: Pick<HandlerContext, 'files' | 'preferences'>): WorkspaceAreaHandlers<'interviews'> => ({
  'interviews.writeFile': (workspace, request) =>
    writeInterviewFile(
      { workspace, files, writer: preferences.get().raterName, now: new Date() },
      request,
    ),
})
