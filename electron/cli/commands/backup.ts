import { resolve } from 'node:path'
import { fail, ok } from '@shared/contract/result'
import { writeBackup } from '@electron/store/backups'
import type { Command } from '../command'

export const backupCommand: Command = {
  name: 'backup',
  synopsis: 'FILE',
  summary: 'back up the workspace to a zip file and verify it; works while it is open elsewhere',
  options: ['overwrite'],
  run: async ({ words, options, workspaceFolder, environment }) => {
    const [word] = words
    if (word === undefined || words.length > 1)
      return fail('invalid-input', 'backup needs one FILE.')
    const file = resolve(environment.folder, word)
    const written = await writeBackup(workspaceFolder, file, {
      takenAt: new Date(),
      overwrite: options.overwrite,
    })
    if (!written.ok) return written
    const { workspaceId, name, takenAt, fileCount, bytes, unread } = written.value
    const missing = unread.map(
      (path) =>
        `left out because it can’t be read, is a link, or is damaged and very large: ${path}`,
    )
    return ok({
      json: { file, workspaceId, name, takenAt, files: fileCount, bytes, unread },
      text: [`Backed up and verified ${fileCount} files of ${name} in ${file}.`, ...missing].join(
        '\n',
      ),
      exitStatus: unread.length === 0 ? 0 : 1,
    })
  },
}
