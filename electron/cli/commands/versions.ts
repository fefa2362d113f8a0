import { fail, ok } from '@shared/contract/result'
import type { Command } from '../command'
import { findRole } from '../findByWord'
import { withWorkspace } from '../openSession'
import { formatTable } from '../output'

export const versionsCommand: Command = {
  name: 'versions',
  synopsis: 'ROLE',
  summary: 'list the saved versions of a role, newest first',
  options: [],
  run: async ({ words, workspaceFolder }) => {
    const [word] = words
    if (word === undefined || words.length > 1)
      return fail('invalid-input', 'versions needs one ROLE.')
    return withWorkspace(workspaceFolder, 'read', async (workspace) => {
      const role = findRole(workspace, word)
      if (!role.ok) return role
      const versions = await workspace.versions.list(role.value.id)
      if (!versions.ok) return versions
      const rows = versions.value.map(({ id, rev, keptAt, reason }) => [id, rev, keptAt, reason])
      return ok({
        json: versions.value,
        text:
          rows.length === 0
            ? `No versions of ${role.value.title} yet.`
            : formatTable(['Version', 'Revision', 'Kept', 'Why'], rows),
      })
    })
  },
}
