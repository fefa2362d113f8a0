import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { fail, ok, type Result } from '@shared/contract/result'
import { replaceInRoles, type RolesReplacement } from '@electron/services/replacing/replaceInRoles'
import type { Workspace } from '@electron/store/types'
import type { Command, Invocation, Outcome } from '../../command'
import { findRole } from '../../findByWord'
import { withWorkspace } from '../../openSession'

export const replaceCommand: Command = {
  name: 'replace',
  synopsis: 'FIND WITH',
  summary: 'replace words in the text of all roles, or of one',
  options: ['role', 'match-case', 'whole-words', 'dry-run'],
  run: async (invocation) => {
    const [words, replacement, ...others] = invocation.words
    if (words === undefined || words === '' || replacement === undefined || others.length > 0)
      return fail('invalid-input', 'replace needs FIND and WITH; WITH may be empty.')
    const purpose = invocation.options['dry-run'] === true ? 'read' : 'write'
    return withWorkspace(invocation.workspaceFolder, purpose, (workspace) =>
      replace(workspace, words, replacement, invocation.options),
    )
  },
}

async function replace(
  workspace: Workspace,
  words: string,
  replacement: string,
  options: Invocation['options'],
): Promise<Result<Outcome>> {
  const only = options.role === undefined ? undefined : findRole(workspace, options.role)
  if (only !== undefined && !only.ok) return only
  const isDryRun = options['dry-run'] === true
  const query = {
    words,
    isExact: options['match-case'] === true,
    isWholeWord: options['whole-words'] === true,
  }
  const roles = only && [only.value]
  const outcome = await replaceInRoles(workspace, { query, replacement, roles, isDryRun })
  const [failed] = outcome.left
  return ok({
    json: { isDryRun, ...outcome },
    text: describeReplacement(outcome, isDryRun),
    failure: failed?.error,
  })
}

function describeReplacement({ roles, left }: RolesReplacement, isDryRun: boolean): string {
  const count = roles.reduce((sum, role) => sum + role.count, 0)
  const verb = isDryRun ? 'Would replace' : 'Replaced'
  return [
    ...roles.flatMap(({ title, changes }) => [
      titleOrPlaceholder('roles', title),
      ...changes.flatMap(({ label, before, after }) => [
        `  ${label}`,
        `    - ${before}`,
        `    + ${after}`,
      ]),
    ]),
    ...left.map(
      ({ title, error }) => `Left ${titleOrPlaceholder('roles', title)}: ${error.message}`,
    ),
    `${verb} ${count} in ${roles.length} ${roles.length === 1 ? 'role' : 'roles'}.`,
  ].join('\n')
}
