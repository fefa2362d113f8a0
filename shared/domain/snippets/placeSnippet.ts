import { createListItem } from '@shared/model/listItem'
import type { ItemId } from '@shared/model/ids'
import type { OpenValue } from '@shared/model/openEnum'
import type { RoleDraft } from '@shared/model/role'
import type { Snippet, SnippetDraft, SnippetField } from '@shared/model/writing/snippet'
import { snippetFieldSchema } from '@shared/model/writing/snippet'
import {
  findHome,
  getHomeLines,
  homeOfSection,
  listHomes,
  setHomeLines,
  type HomeLine,
  type LineHome,
} from '../roles/editing/lineHomes'
import { insertAfter } from '../roles/editing/listEdits'
import { createOwnSection } from '../roles/editing/sectionEdits'

/** A place of the editor: a field, and the line or own section in it. */
interface Place {
  field: string
  itemId: string | null
}

/** Where a snippet's lines are put: after a line of a list, or at its end; or in a new own section. */
export type SnippetSlot =
  { kind: 'list'; home: LineHome; afterId: string | null } | { kind: 'new-section' }

/** The field that the lines of a list are in. */
export const findSnippetField = (home: LineHome): SnippetField | null =>
  home.startsWith('sections/') ? 'sections' : (snippetFieldSchema.safeParse(home).data ?? null)

/** Finds the list that a place is in; null where there is none, as in a key fact. */
export const findHomeAt = (role: RoleDraft, { field, itemId }: Place): LineHome | null => {
  const byLine = itemId === null ? null : findHome(role, itemId)
  if (byLine !== null) return byLine
  const section = role.sections.find(({ id }) => id === itemId)
  if (section) return homeOfSection(section)
  return listHomes(role).find((home) => home === field) ?? null
}

/** The slot after the line at a place; null if that is not in a list of lines. */
export const findSlotAt = (role: RoleDraft, place: Place): SnippetSlot | null => {
  const home = findHomeAt(role, place)
  return home === null ? null : { kind: 'list', home, afterId: place.itemId }
}

/** The end of the list that a snippet belongs to; an own section is made for those of own sections. */
export const findOwnSlot = (role: RoleDraft, field: OpenValue<SnippetField>): SnippetSlot => {
  const home = listHomes(role).find((each) => each === field)
  if (home === undefined) return { kind: 'new-section' }
  return { kind: 'list', home, afterId: getHomeLines(role, home).at(-1)?.id ?? null }
}

/** Where a snippet goes unless another place is chosen: after the cursor if that is in its section, else to its end. */
export const findSlotFor = (
  role: RoleDraft,
  place: Place | null,
  field: OpenValue<SnippetField>,
): SnippetSlot => {
  const home = place && findHomeAt(role, place)
  const isThere = place !== null && home !== null && findSnippetField(home) === field
  return isThere ? { kind: 'list', home, afterId: place.itemId } : findOwnSlot(role, field)
}

const createLine = (text: string): HomeLine => {
  const item = createListItem(text)
  return { id: item.id, text, item }
}

const isBlank = ({ text }: HomeLine): boolean => text.trim() === ''

/** A role with a snippet's lines in it, and the last of these lines; null if it has none. */
interface Inserted<Content> {
  role: Content
  lastId: ItemId | null
}

/** Puts a snippet's lines into a role, as new lines. An empty line at the place is filled, not left above. */
export const insertSnippet = <Content extends RoleDraft>(
  role: Content,
  { name, lines }: Pick<Snippet, 'name' | 'lines'>,
  slot: SnippetSlot,
): Inserted<Content> => {
  const added = lines.map(({ text }) => createLine(text))
  const lastId = added.at(-1)?.id ?? null
  if (slot.kind === 'new-section') {
    const section = {
      ...createOwnSection(name),
      lines: added.map(({ item }) => ({ id: item.id, text: 'text' in item ? item.text : '' })),
    }
    return { role: { ...role, sections: [...role.sections, section] }, lastId }
  }
  const present = getHomeLines(role, slot.home)
  const known = present.some(({ id }) => id === slot.afterId)
    ? slot.afterId
    : (present.at(-1)?.id ?? null)
  const inserted = insertAfter(present, known, added)
  const kept = inserted.filter((line) => line.id !== slot.afterId || !isBlank(line))
  return { role: setHomeLines(role, slot.home, kept), lastId }
}

/** Makes a snippet of lines of a role, in their order: those with these ids, or a whole list. */
export const takeSnippet = (
  role: RoleDraft,
  from: ReadonlySet<string> | LineHome,
): SnippetDraft | null => {
  const homes = listHomes(role).filter((home) =>
    typeof from === 'string'
      ? home === from
      : getHomeLines(role, home).some(({ id }) => from.has(id)),
  )
  const lines = homes
    .flatMap((home) => getHomeLines(role, home))
    .filter((line) => (typeof from === 'string' || from.has(line.id)) && !isBlank(line))
  const [first] = homes
  const field = first === undefined ? null : findSnippetField(first)
  if (lines.length === 0 || field === null || first === undefined) return null
  const section = role.sections.find((each) => homeOfSection(each) === first)
  return {
    name: section?.heading ?? '',
    field,
    client: role.client,
    language: role.language,
    lines: lines.map(({ text }) => createListItem(text)),
  }
}
