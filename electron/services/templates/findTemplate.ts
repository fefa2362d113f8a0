import { fail, ok, type Result } from '@shared/contract/result'
import { listTemplateChoices, type TemplateChoice } from '@shared/domain/templates/filterTemplates'
import type { Workspace } from '@electron/store/types'
import { readStarters } from './starters'

/** Lists the workspace's own templates, then those that come with the program. */
export const listTemplates = (workspace: Workspace): TemplateChoice[] => {
  const own = workspace.collection('templates').list()
  return listTemplateChoices({ own, starters: readStarters() }, 'en')
}

/** The template whose name or key equals the word, or whose key is the only one to start with it. */
export const findTemplate = (workspace: Workspace, word: string): Result<TemplateChoice> => {
  const choices = listTemplates(workspace)
  const exact = choices.filter(({ name, key }) => name === word || key === word)
  const matches =
    exact.length > 0 ? exact : choices.filter(({ key }) => word !== '' && key.startsWith(word))
  const [first, ...others] = matches
  if (first === undefined) return fail('not-found', `There is no template “${word}”.`)
  if (others.length === 0) return ok(first)
  const keys = matches.map(({ key }) => key).join(', ')
  return fail('invalid-input', `“${word}” is ambiguous: ${keys}.`)
}
