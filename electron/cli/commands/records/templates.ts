import { fail, ok } from '@shared/contract/result'
import { listTemplates } from '@electron/services/templates/findTemplate'
import type { TemplateChoice } from '@shared/domain/templates/filterTemplates'
import type { Command, Outcome } from '../../command'
import { withWorkspace } from '../../openSession'
import { formatTable } from '../../output'

export const templatesCommand: Command = {
  name: 'templates',
  synopsis: '',
  summary: 'list the templates of the workspace and those that come with Rolebench',
  options: [],
  run: async ({ words, workspaceFolder }) =>
    words.length > 0
      ? fail('invalid-input', 'templates takes no arguments.')
      : withWorkspace(workspaceFolder, 'read', (workspace) =>
          ok(showTemplates(listTemplates(workspace))),
        ),
}

function showTemplates(choices: readonly TemplateChoice[]): Outcome {
  const rows = choices.map(({ kind, key, name, template: { role } }) => [
    key,
    name,
    role.client,
    role.language,
    kind === 'own' ? 'own' : 'comes with Rolebench',
  ])
  const json = choices.map(({ kind, key, name, template: { role } }) => ({
    id: key,
    name,
    kind,
    role,
  }))
  return { json, text: formatTable(['Id', 'Name', 'Client', 'Language', 'From'], rows) }
}
