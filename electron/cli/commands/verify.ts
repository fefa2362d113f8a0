import { ok } from '@shared/contract/result'
import type { Command } from '../command'
import { withWorkspace } from '../openSession'
import { formatTable } from '../output'

export const verifyCommand: Command = {
  name: 'verify',
  synopsis: '',
  summary: 'check every file; changes nothing',
  options: [],
  run: ({ workspaceFolder }) =>
    withWorkspace(workspaceFolder, 'read', async (workspace) => {
      const verified = await workspace.verify()
      if (!verified.ok) return verified
      const { counts, findings } = verified.value
      const lines = findings.map(({ kind, path, message }) => `${path}: ${message} [${kind}]`)
      return ok({
        json: verified.value,
        text: [
          formatTable(['Kind', 'Intact'], Object.entries(counts)),
          '',
          ...(lines.length === 0 ? ['Nothing found.'] : lines),
        ].join('\n'),
        exitStatus: findings.length === 0 ? 0 : 1,
      })
    }),
}
