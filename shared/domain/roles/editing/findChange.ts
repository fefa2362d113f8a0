import { isSameValue } from '@shared/domain/merge/mergeRecords'
import type { RoleDraft } from '@shared/model/role'
import { getLines, getSkills, lineListNames, skillListNames } from './roleLists'

const plainFieldNames = [
  'title',
  'status',
  'client',
  'clientAliases',
  'department',
  'location',
  'workplaceType',
  'employmentType',
  'hours',
  'reference',
  'salary',
  'tags',
  'language',
  'dates',
  'openings',
  'notes',
  'lawPlace',
] as const satisfies readonly (keyof RoleDraft)[]

export type PlainFieldName = (typeof plainFieldNames)[number]

/** Every field that the editor shows as one place. */
export const editedFieldNames = [
  ...plainFieldNames,
  ...lineListNames,
  ...skillListNames,
  'application.contact',
  'sections',
] as const

/** Where a role was changed: a field and, in a list, the item; null if items were only removed. */
export interface RoleChange {
  field: (typeof editedFieldNames)[number]
  itemId: string | null
}

const findChangedItem = (
  before: readonly { id: string }[],
  after: readonly { id: string }[],
): string | null => {
  const previous = new Map(before.map((item) => [item.id, item]))
  const changed = after.find((item) => !isSameValue(previous.get(item.id), item))
  if (changed) return changed.id
  if (before.length > after.length) {
    const gone = before.findIndex((item, index) => after[index]?.id !== item.id)
    return (after[gone - 1] ?? after[gone])?.id ?? null
  }
  return after.find((item, index) => before[index]?.id !== item.id)?.id ?? null
}

/** Finds the line of an own section that changed; otherwise the section. */
const findSectionItem = (
  before: RoleDraft,
  after: RoleDraft,
  sectionId: string | null,
): string | null => {
  const [earlier, later] = [before, after].map(({ sections }) =>
    sections.find(({ id }) => id === sectionId),
  )
  if (!earlier || !later || isSameValue(earlier.lines, later.lines)) return sectionId
  return findChangedItem(earlier.lines, later.lines) ?? sectionId
}

/**
 * Finds the first place at which two states of a role differ, so that undo can show what it
 * changed. Null if nothing that the editor shows differs.
 */
export const findChange = (before: RoleDraft, after: RoleDraft): RoleChange | null => {
  const plain = plainFieldNames.find((name) => !isSameValue(before[name], after[name]))
  if (plain) return { field: plain, itemId: null }
  if (!isSameValue(before.application.contact, after.application.contact))
    return { field: 'application.contact', itemId: null }
  const sections = findChangedItem(before.sections, after.sections)
  if (!isSameValue(before.sections, after.sections))
    return { field: 'sections', itemId: findSectionItem(before, after, sections) }
  const lists = [
    ...lineListNames.map((field) => ({
      field,
      before: getLines(before, field),
      after: getLines(after, field),
    })),
    ...skillListNames.map((field) => ({
      field,
      before: getSkills(before, field),
      after: getSkills(after, field),
    })),
  ]
  const changed = lists.find((list) => !isSameValue(list.before, list.after))
  if (!changed) return null
  return { field: changed.field, itemId: findChangedItem(changed.before, changed.after) }
}
