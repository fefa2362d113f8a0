import { listCheckedTexts } from '@shared/domain/checks/checkedTexts'
import { listTemplateChoices, type TemplateChoice } from '@shared/domain/templates/filterTemplates'
import { nameLanguage } from '@shared/labels/nameLanguage'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { roleFieldLabels } from '@shared/labels/roleFields'
import { labelValue } from '@shared/model/openEnum'
import { useSnippets, useTemplates } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { chooseSnippet } from '@renderer/features/roles/snippets/snippetState'
import { createFromTemplate } from '@renderer/features/roles/templates/templateCommands'
import { joinFacts } from '@renderer/format/words'
import type { PaletteEntry } from './paletteEntries'

/**
 * Every text of a template that somebody made, since one remembers what stands in it rather than
 * its name. Those that come with the program would be found by nearly any word.
 */
const listOwnTexts = ({ kind, template: { role } }: TemplateChoice): string =>
  kind === 'starter'
    ? ''
    : listCheckedTexts(role, 'full')
        .map(({ text }) => text)
        .join(' ')

const nothing = { own: [], starters: [] }

/** A new role from each template, the workspace's own first. */
export const useTemplateEntries = (): PaletteEntry[] => {
  const { data = nothing } = useTemplates()
  const isReadOnly = useIsReadOnly()
  if (isReadOnly) return []
  return listTemplateChoices(data, navigator.language.split('-')[0] ?? 'en').map((choice) => {
    const { client, language, tags } = choice.template.role
    return {
      id: `template-${choice.key}`,
      label: `New role from “${titleOrPlaceholder('templates', choice.name)}”`,
      description: joinFacts('Template', client, nameLanguage(language)),
      keywords: `template create begin ${client} ${tags.join(' ')} ${listOwnTexts(choice)}`,
      subject: 'new role from template create begin',
      perform: () => void createFromTemplate(choice),
    }
  })
}

/** Each snippet, to be read and edited. */
export const useSnippetEntries = (): PaletteEntry[] => {
  const { data: snippets = [] } = useSnippets()
  return snippets.map(({ id, name, field, client, language, lines }) => ({
    id: `snippet-${id}`,
    label: titleOrPlaceholder('snippets', name),
    description: joinFacts(
      'Snippet',
      labelValue(roleFieldLabels, field),
      client,
      nameLanguage(language),
    ),
    keywords: `snippet ${client} ${lines.map(({ text }) => text).join(' ')}`,
    subject: 'snippet',
    perform: () => chooseSnippet(null, id),
  }))
}
