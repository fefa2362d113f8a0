import { splitSkillText } from '@shared/domain/text/skillText'
import type { ItemId } from '@shared/model/ids'
import { createListItem, type ListItem } from '@shared/model/listItem'
import type { RoleDraft } from '@shared/model/role'
import { changeItem, removeItems } from './listEdits'
import {
  getLines,
  getSkills,
  setLines,
  setSkills,
  type LineListName,
  type SkillListName,
} from './roleLists'
import { createSkill } from './skillEdits'

export const textFieldNames = [
  'title',
  'client',
  'department',
  'location',
  'hours',
  'reference',
] as const

export type TextFieldName = (typeof textFieldNames)[number]

/** A field that an unsorted line can be moved into. */
export type UnsortedTarget =
  TextFieldName | 'notes' | 'tags' | Exclude<LineListName, 'unsorted'> | SkillListName

const withoutLine = (lines: readonly ListItem[], id: ItemId): ListItem[] => removeItems(lines, [id])

const putIntoText = <Content extends RoleDraft>(
  role: Content,
  line: ListItem,
  field: TextFieldName,
): Content => {
  const replaced = role[field].trim()
  const unsorted = replaced
    ? changeItem(role.unsorted, line.id, { text: replaced })
    : withoutLine(role.unsorted, line.id)
  return { ...role, [field]: line.text.trim(), unsorted }
}

const putInto = <Content extends RoleDraft>(
  role: Content,
  line: ListItem,
  target: Exclude<UnsortedTarget, TextFieldName>,
): Content => {
  switch (target) {
    case 'notes':
      return { ...role, notes: role.notes ? `${role.notes}\n${line.text}` : line.text }
    case 'tags':
      return role.tags.includes(line.text) ? role : { ...role, tags: [...role.tags, line.text] }
    case 'skills.hard':
    case 'skills.soft': {
      const { name, description } = splitSkillText(line.text)
      return setSkills(role, target, [...getSkills(role, target), createSkill(name, description)])
    }
    default:
      return setLines(role, target, [...getLines(role, target), createListItem(line.text)])
  }
}

const isTextField = (target: UnsortedTarget): target is TextFieldName =>
  textFieldNames.some((name) => name === target)

/**
 * Moves an unsorted line to the end of a field. A one-line field takes it, and its former text
 * becomes the unsorted line, so that no text is lost. A line moved to the skills is split into
 * name and description.
 */
export const moveUnsorted = <Content extends RoleDraft>(
  role: Content,
  id: ItemId,
  target: UnsortedTarget,
): Content => {
  const line = role.unsorted.find((item) => item.id === id)
  if (!line) return role
  if (isTextField(target)) return putIntoText(role, line, target)
  return putInto({ ...role, unsorted: withoutLine(role.unsorted, id) }, line, target)
}
