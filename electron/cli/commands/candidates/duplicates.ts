import { ok } from '@shared/contract/result'
import { findDuplicates } from '@shared/domain/candidates/findDuplicates'
import type { Command } from '../../command'
import { withWorkspace } from '../../openSession'

export const duplicatesCommand: Command = {
  name: 'duplicates',
  synopsis: '',
  summary: 'list candidates that may be the same person',
  options: [],
  run: ({ workspaceFolder }) =>
    withWorkspace(workspaceFolder, 'read', (workspace) => {
      const candidates = workspace.collection('candidates')
      const duplicates = findDuplicates(candidates.list())
      const describe = (id: (typeof duplicates)[number]['id']): string =>
        `${id} ${candidates.get(id)?.name ?? ''}`.trim()
      return ok({
        json: { duplicates },
        text: duplicates
          .map(({ id, of, why }) => `${describe(id)}  ${describe(of)}  ${why}`)
          .join('\n'),
      })
    }),
}
