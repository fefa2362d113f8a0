import { fail, ok, type Result } from '@shared/contract/result'
import { beginFromTemplate } from '@shared/domain/templates/makeTemplate'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import { findTemplate } from '@electron/services/templates/findTemplate'
import type { Workspace } from '@electron/store/types'
import type { Command, Outcome } from '../../command'
import { withWorkspace } from '../../openSession'

export const newRoleCommand: Command = {
  name: 'new-role',
  synopsis: '[TITLE]',
  summary: 'create a role, empty or from a template',
  options: ['template'],
  run: async ({ words, options, workspaceFolder }) => {
    const [title, ...others] = words
    const { template } = options
    if (others.length > 0 || (title === undefined && template === undefined))
      return fail('invalid-input', 'new-role needs a TITLE, a --template, or both.')
    return withWorkspace(workspaceFolder, 'write', (workspace) =>
      createRole(workspace, title, template),
    )
  },
}

async function createRole(
  workspace: Workspace,
  title: string | undefined,
  template: string | undefined,
): Promise<Result<Outcome>> {
  const draft = begin(workspace, template)
  if (!draft.ok) return draft
  const created = await workspace
    .collection('roles')
    .create(title === undefined ? draft.value : { ...draft.value, title })
  if (!created.ok) return created
  const { id } = created.value
  return ok({ json: created.value, text: `Created ${created.value.title} as ${id}.` })
}

function begin(workspace: Workspace, template: string | undefined): Result<RoleDraft> {
  if (template === undefined) return ok(createEmptyRoleDraft())
  const found = findTemplate(workspace, template)
  return found.ok ? ok(beginFromTemplate(found.value.template.role)) : found
}
