import { resolve } from 'node:path'
import { fail, ok } from '@shared/contract/result'
import type { TemplateCheck } from '@shared/model/writing/templateCheck'
import { checkTemplateFile } from '@electron/services/wordTemplates/postingTemplate'
import type { Command } from '../../command'

const listNames = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ')

const describeCheck = ({ problems, placeholders }: TemplateCheck): string =>
  problems.length === 0
    ? `It can be filled in. Its placeholders: ${listNames(placeholders)}.`
    : ['It can’t be filled in as it is.', ...problems.map(({ message }) => `- ${message}`)].join(
        '\n',
      )

export const checkTemplateCommand: Command = {
  name: 'check-template',
  synopsis: 'FILE',
  summary: 'say whether a Word template can be filled in, and what is wrong with it',
  options: [],
  needsWorkspace: false,
  run: async ({ words: [file, ...others], environment }) => {
    if (file === undefined || others.length > 0)
      return fail('invalid-input', 'check-template needs one FILE.')
    const checked = await checkTemplateFile(resolve(environment.folder, file))
    if (!checked.ok) return checked
    const { texts: _, ...check } = checked.value
    const canBeFilled = check.problems.length === 0
    return ok({
      json: { canBeFilled, ...check },
      text: describeCheck(check),
      notes: check.warnings,
      exitStatus: canBeFilled ? 0 : 1,
    })
  },
}
