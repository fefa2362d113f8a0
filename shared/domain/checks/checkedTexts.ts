import type { ItemId } from '@shared/model/ids'
import type { ListItem } from '@shared/model/listItem'
import type { RoleDraft, Skill } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'
import { getLines, getSkills, lineListNames, skillListNames } from '../roles/editing/roleLists'
import type { Hit } from './finding'

/**
 * One text of a posting and its place. `kind` says what it is: the title, a heading, the name of a
 * skill, a fact such as the place of work, a contact, or the text itself.
 */
export interface CheckedText {
  field: string
  itemId: ItemId | null
  text: string
  kind: 'title' | 'heading' | 'name' | 'fact' | 'contact' | 'body'
}

const factNames = ['client', 'department', 'location', 'hours', 'reference'] as const
const contactNames = ['name', 'email', 'phone', 'link'] as const

const placeLines = (field: string, lines: readonly ListItem[]): CheckedText[] =>
  lines.map(({ id, text }) => ({ field, itemId: id, text, kind: 'body' }))

const placeSkills = (field: string, skills: readonly Skill[]): CheckedText[] =>
  skills.flatMap(({ id, name, description }): CheckedText[] => [
    { field: `${field}.name`, itemId: id, text: name, kind: 'name' },
    { field: `${field}.description`, itemId: id, text: description, kind: 'body' },
  ])

const listSections = ({ sections }: RoleDraft, audience: Audience): CheckedText[] =>
  sections
    .filter(({ audiences }) => audiences.includes(audience))
    .flatMap(({ id, heading, lines }): CheckedText[] => [
      { field: 'sections', itemId: id, text: heading, kind: 'heading' },
      ...placeLines('sections', lines),
    ])

/** Lists every text of a role that an audience reads, without empty ones. */
export const listCheckedTexts = (role: RoleDraft, audience: Audience): CheckedText[] => {
  const { contact } = role.application
  const texts: CheckedText[] = [
    { field: 'title', itemId: null, text: role.title, kind: 'title' },
    ...factNames.map((field): CheckedText => ({
      field,
      itemId: null,
      text: role[field],
      kind: 'fact',
    })),
    ...lineListNames
      .filter((name) => name !== 'unsorted')
      .flatMap((name) => placeLines(name, getLines(role, name))),
    ...skillListNames.flatMap((name) => placeSkills(name, getSkills(role, name))),
    ...listSections(role, audience),
    ...contactNames.map((name): CheckedText => ({
      field: `application.contact.${name}`,
      itemId: null,
      text: contact[name],
      kind: 'contact',
    })),
  ]
  return texts.filter(({ text }) => text.trim() !== '')
}

/** A hit on some words of a text. */
export const hitWords = (
  { field, itemId, text }: CheckedText,
  start: number,
  end: number,
  said: Pick<Hit, 'severity' | 'message' | 'suggestion' | 'source'>,
): Hit => ({ field, itemId, range: { start, end }, text: text.slice(start, end), ...said })

/** A hit on a field, or with null on the posting as a whole. */
export const hitField = (
  field: string | null,
  said: Pick<Hit, 'severity' | 'message' | 'suggestion' | 'source'>,
): Hit => ({ field, itemId: null, range: null, text: '', ...said })
