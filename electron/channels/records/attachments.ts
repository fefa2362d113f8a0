import { join } from 'node:path'
import { keepFile } from '../../services/candidateFiles/attachFile'
import { createCvSources } from '../../services/candidateFiles/cvSources'
import { createAttachmentOpener } from '../../services/candidateFiles/openAttachment'
import { readLogoFile } from '../../services/letterheads/readLogo'
import type { HandlerContext } from '../../services/context'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** Keeping, showing and opening the files of records. */
export const createAttachmentHandlers = ({
  files,
  reading,
  shell,
  userDataFolder,
}: Pick<
  HandlerContext,
  'files' | 'reading' | 'shell' | 'userDataFolder'
>): WorkspaceAreaHandlers<'attachments'> => {
  const sources = createCvSources(files, reading)
  const opener = createAttachmentOpener(join(userDataFolder, 'opened'), shell)

  return {
    'attachments.keep': async (workspace, { source }) => {
      const file = await sources.open(source)
      return file.ok ? keepFile(workspace, file.value.fileName, file.value.bytes) : file
    },

    'attachments.showPage': async (workspace, { hash, fileName, page }) => {
      const bytes = await workspace.readAttachment(hash)
      return bytes.ok
        ? reading.showCvPage(bytes.value, fileName, { page, attachment: null })
        : bytes
    },

    'attachments.readLogo': (workspace, { hash }) => readLogoFile(workspace, hash),

    'attachments.open': (workspace, file) => opener.open(workspace, file),
  }
}
