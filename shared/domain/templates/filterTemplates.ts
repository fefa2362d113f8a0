import type { Starter, Template } from '@shared/model/writing/template'
import { foldForSearch } from '../search/foldForSearch'

/** A template as it is chosen: one of the workspace's own, or one that comes with the program. */
export type TemplateChoice =
  | { kind: 'own'; key: string; name: string; template: Template }
  | { kind: 'starter'; key: string; name: string; template: Starter }

/** Lists all templates: the workspace's own by name, then the starters, those in `language` first. */
export const listTemplateChoices = (
  { own, starters }: { own: readonly Template[]; starters: readonly Starter[] },
  language: string,
): TemplateChoice[] => {
  const isForeign = ({ role }: Starter): number => (role.language === language ? 0 : 1)
  return [
    ...own
      .toSorted((one, other) => one.name.localeCompare(other.name))
      .map((template): TemplateChoice => ({
        kind: 'own',
        key: template.id,
        name: template.name,
        template,
      })),
    ...starters
      .toSorted((one, other) => isForeign(one) - isForeign(other))
      .map((template): TemplateChoice => ({
        kind: 'starter',
        key: template.key,
        name: template.name,
        template,
      })),
  ]
}

/** Filters templates by every word of a search, in their name, client, department and tags. */
export const filterTemplates = (
  choices: readonly TemplateChoice[],
  search: string,
): TemplateChoice[] => {
  const words = foldForSearch(search).split(/\s+/u).filter(Boolean)
  return choices.filter(({ name, template: { role } }) => {
    const text = foldForSearch(
      [name, role.title, role.client, role.department, ...role.tags].join(' '),
    )
    return words.every((word) => text.includes(word))
  })
}
