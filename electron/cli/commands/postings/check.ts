import { fail, ok, type Result } from '@shared/contract/result'
import { checkRole } from '@shared/domain/checks/checkRole'
import type { Finding } from '@shared/domain/checks/finding'
import { splitIgnored } from '@shared/domain/checks/ignoring'
import { nameRule } from '@shared/domain/checks/ruleNames'
import { audienceSchema, type Audience } from '@shared/model/submission'
import type { Command } from '../../command'
import { findRole } from '../../findByWord'
import { withWorkspace } from '../../openSession'

/** Checks a role without the findings ignored in it and the rules turned off in its workspace. */
export const checkCommand: Command = {
  name: 'check',
  synopsis: 'ROLE',
  summary: 'list what a posting could do better',
  options: ['audience'],
  run: async ({ words, options, workspaceFolder }) => {
    const [word] = words
    if (word === undefined || words.length > 1)
      return fail('invalid-input', 'check needs one ROLE.')
    const audience = readAudience(options.audience)
    if (!audience.ok) return audience
    return withWorkspace(workspaceFolder, 'read', (workspace) => {
      const role = findRole(workspace, word)
      if (!role.ok) return role
      const findings = checkRole({
        role: role.value,
        audience: audience.value,
        today: new Date().toISOString().slice(0, 10),
        rulesOff: workspace.checkSwitches.listOff(),
      })
      const { shown } = splitIgnored(findings, role.value.ignoredFindings)
      return ok({ json: { findings: shown }, text: formatFindings(shown) })
    })
  },
}

function readAudience(value: string | undefined): Result<Audience> {
  const audience = audienceSchema.safeParse(value ?? 'full')
  return audience.success
    ? ok(audience.data)
    : fail('invalid-input', `--audience takes one of ${audienceSchema.options.join(', ')}.`)
}

function formatFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing found.'
  return findings
    .map(({ rule, severity, field, message, suggestion, source }) =>
      [
        `${severity}  ${nameRule(rule)} [${rule}]${field === null ? '' : ` in ${field}`}`,
        `  ${message} ${suggestion}`,
        `  ${source}`,
      ].join('\n'),
    )
    .join('\n')
}
