import { fail, ok } from '@shared/contract/result'
import { listToday } from '@electron/services/today/listToday'
import { withWorkspace } from '../../openSession'
import type { Command } from '../../command'
import { formatTable } from '../../output'

export const todayCommand: Command = {
  name: 'today',
  synopsis: '',
  summary: 'list what is due, soonest first',
  options: [],
  run: async ({ words, workspaceFolder }) =>
    words.length > 0
      ? fail('invalid-input', 'today takes no arguments.')
      : withWorkspace(workspaceFolder, 'read', async (workspace) => {
          const due = await listToday(workspace, new Date())
          const rows = due.rows.map(({ day, text, candidateName, roleTitle, agencyName }) => [
            day,
            text,
            [candidateName, roleTitle, agencyName].filter((name) => name !== null).join(' · '),
          ])
          const nothing = 'Nothing is due.'
          const text = rows.length === 0 ? nothing : formatTable(['Due', 'What', 'About'], rows)
          return ok({ json: due, text })
        }),
}
