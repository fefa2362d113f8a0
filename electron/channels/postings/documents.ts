import type { AreaHandlers } from '../handling/areaHandlers'
import type { HandlerContext } from '../../services/context'
import { checkTemplateFile } from '../../services/wordTemplates/postingTemplate'
import { exportPosting } from '../../services/postings/exportPosting'
import { resolveToken } from '../../services/files/resolveToken'
import { bindToSession } from '../handling/workspaceHandlers'

/** Exporting postings as files, and showing those files. */
export const createDocumentHandlers = ({
  session,
  files,
  printPdf,
  shell,
}: Pick<
  HandlerContext,
  'session' | 'files' | 'printPdf' | 'shell'
>): AreaHandlers<'documents'> => ({
  ...bindToSession(session, {
    'documents.exportPosting': (workspace, request) =>
      exportPosting({ workspace, files, printPdf, now: () => new Date() }, request),
  }),

  'documents.checkTemplate': async ({ token }) => {
    const path = resolveToken(files, token)
    return path.ok ? checkTemplateFile(path.value) : path
  },

  'documents.reveal': async ({ token }) => {
    const path = resolveToken(files, token)
    return path.ok ? shell.reveal(path.value) : path
  },

  'documents.open': async ({ token }) => {
    const path = resolveToken(files, token)
    return path.ok ? shell.open(path.value) : path
  },
})
