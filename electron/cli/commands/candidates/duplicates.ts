import { ok } from '@shared/contract/result'
import { listDuplicates } from '@electron/services/candidateFiles/findSamePeople'
import type { Command } from '../../command'
import { withWorkspace } from '../../openSession'

export const duplicatesCommand: Command = {
  name: 'duplicates',
  synopsis: '',
  summary: 'list candidates that may be the same person',
  options: [],
  run: ({ workspaceFolder }) =>
    withWorkspace(workspaceFolder, 'read', async (workspace) => {
      const duplicates = await listDuplicates(workspace)
      return ok({
        json: { duplicates: duplicates.map(({ id, of, why }) => ({ id, of, why })) },
        text: duplicates
          .map(
            ({ id, name, of, ofName, why }) =>
              `${`${id} ${name}`.trim()}  ${`${of} ${ofName}`.trim()}  ${why}`,
          )
          .join('\n'),
      })
    }),
}
