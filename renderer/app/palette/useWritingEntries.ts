import { listCheckedTexts } from '@shared/domain/checks/checkedTexts'
import { findSlotFor } from '@shared/domain/snippets/placeSnippet'
import { fitsRole } from '@shared/domain/snippets/sortSnippets'
import { listTemplateChoices, type TemplateChoice } from '@shared/domain/templates/filterTemplates'
import { nameLanguage } from '@shared/labels/nameLanguage'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { roleFieldLabels } from '@shared/labels/roleFields'
import { labelValue } from '@shared/model/openEnum'
import type { Snippet } from '@shared/model/writing/snippet'
import { useSnippets, useTemplates } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { putSnippet } from '@renderer/features/roles/snippets/snippetCommands'
import { chooseSnippet, useShownTarget } from '@renderer/features/roles/snippets/snippetState'
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

const describeSnippet = ({ field, client, language }: Snippet): string =>
  joinFacts('Snippet', labelValue(roleFieldLabels, field), client, nameLanguage(language))

/** Each snippet that fits the role on screen, to be put into it where it belongs. */
export const useInsertEntries = (): PaletteEntry[] => {
  const { data: snippets = [] } = useSnippets()
  const shown = useShownTarget((state) => state.shown)
  if (shown === null) return []
  return snippets
    .filter((snippet) => fitsRole(snippet, { role: shown.role, field: null }))
    .map((snippet) => ({
      id: `insert-${snippet.id}`,
      label: `Insert “${titleOrPlaceholder('snippets', snippet.name)}”`,
      description: `Into “${labelValue(roleFieldLabels, snippet.field)}”`,
      subject: 'insert snippet',
      perform: () => {
        const target = shown.read()
        putSnippet(snippet, findSlotFor(target.role, target.place, snippet.field), target)
      },
    }))
}

/** Each snippet, to be read and edited. */
export const useSnippetEntries = (): PaletteEntry[] => {
  const { data: snippets = [] } = useSnippets()
  return snippets.map((snippet) => ({
    id: `snippet-${snippet.id}`,
    label: titleOrPlaceholder('snippets', snippet.name),
    description: describeSnippet(snippet),
    keywords: `snippet ${snippet.client} ${snippet.lines.map(({ text }) => text).join(' ')}`,
    subject: 'snippet',
    perform: () => chooseSnippet(null, snippet.id),
  }))
}
