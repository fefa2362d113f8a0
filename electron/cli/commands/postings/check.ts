import { resolve } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import { checkRole } from '@shared/domain/checks/checkRole'
import type { Finding } from '@shared/domain/checks/finding'
import { splitIgnored } from '@shared/domain/checks/ignoring'
import { nameRule } from '@shared/domain/checks/ruleNames'
import { placeSpelling } from '@shared/domain/checks/spelling/findMisspelt'
import { audienceSchema, type Audience } from '@shared/model/sentPosting'
import { createSpelling } from '../../../services/spelling/createSpelling'
import type { Command } from '../../command'
import { findRole } from '../../findByWord'
import { withWorkspace } from '../../openSession'
import { checkSpelling } from './checkSpelling'

/** Checks a role without the findings ignored in it and the rules turned off in its workspace. */
export const checkCommand: Command = {
  name: 'check',
  synopsis: 'ROLE',
  summary: 'list what a posting could do better',
  options: ['audience', 'dictionaries'],
  run: async ({ words, options, workspaceFolder, environment }) => {
    const [word] = words
    if (word === undefined || words.length > 1)
      return fail('invalid-input', 'check needs one ROLE.')
    const audience = readAudience(options.audience)
    if (!audience.ok) return audience
    const { dictionaries } = options
    const spelling = createSpelling({
      ...environment.spelling,
      addedFolder: dictionaries === undefined ? null : resolve(environment.folder, dictionaries),
    })
    return withWorkspace(workspaceFolder, 'read', async (workspace) => {
      const role = findRole(workspace, word)
      if (!role.ok) return role
      const rulesOff = workspace.checkSwitches.listOff()
      const subject = { role: role.value, audience: audience.value }
      const spelt = await checkSpelling(spelling, {
        ...subject,
        rulesOff,
        ownWords: workspace.ownWords.list(),
      })
      if (!spelt.ok) return spelt
      const today = new Date().toISOString().slice(0, 10)
      const findings = placeSpelling(
        checkRole({ ...subject, today, rulesOff }),
        spelt.value.findings,
      )
      const { shown } = splitIgnored(findings, role.value.ignoredFindings)
      return ok({
        json: { findings: shown },
        text: formatFindings(shown),
        notes: spelt.value.notes,
      })
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
