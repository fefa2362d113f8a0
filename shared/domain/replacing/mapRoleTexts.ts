import type { ListItem } from '@shared/model/listItem'
import type { OwnSection, RoleDraft, Skill } from '@shared/model/role'
import type { RoleTextField, RoleTextPlace } from '@shared/model/writing/roleText'
import {
  getLines,
  getSkills,
  lineListNames,
  setLines,
  setSkills,
  skillListNames,
} from '../roles/editing/roleLists'

/** Returns the text that is to stand in a place of the role. */
export type ChangeText = (text: string, place: RoleTextPlace) => string

const factNames = ['title', 'client', 'department', 'location', 'hours', 'reference'] as const
const contactNames = ['name', 'email', 'phone', 'link'] as const

/** Changes each element; returns the list itself if that changes none. */
const mapEach = <Item>(items: Item[], change: (item: Item, index: number) => Item): Item[] => {
  const changed = items.map(change)
  return changed.some((item, index) => item !== items[index]) ? changed : items
}

/** Changes one property of an object; returns the object itself if that is no change. */
const mapProperty = <Name extends string, Owner extends Record<Name, string>>(
  owner: Owner,
  name: Name,
  change: (text: string) => string,
): Owner => {
  const text = change(owner[name])
  return text === owner[name] ? owner : { ...owner, [name]: text }
}

const mapLines = (lines: ListItem[], field: RoleTextField, change: ChangeText): ListItem[] =>
  mapEach(lines, (line) =>
    mapProperty(line, 'text', (text) => change(text, { field, itemId: line.id, part: null })),
  )

const mapSkills = (skills: Skill[], field: RoleTextField, change: ChangeText): Skill[] =>
  mapEach(skills, (skill) =>
    (['name', 'description'] as const).reduce(
      (changed, part) =>
        mapProperty(changed, part, (text) => change(text, { field, itemId: skill.id, part })),
      skill,
    ),
  )

const mapSection = (section: OwnSection, change: ChangeText): OwnSection => {
  const field = 'sections'
  const headed = mapProperty(section, 'heading', (text) =>
    change(text, { field, itemId: section.id, part: 'heading' }),
  )
  const lines = mapLines(headed.lines, field, change)
  return lines === headed.lines ? headed : { ...headed, lines }
}

const mapWords = (words: string[], field: RoleTextField, change: ChangeText): string[] =>
  mapEach(words, (word, index) => change(word, { field, itemId: null, part: String(index) }))

const mapContact = <Content extends RoleDraft>(role: Content, change: ChangeText): Content => {
  const { contact } = role.application
  const changed = contactNames.reduce(
    (before, part) =>
      mapProperty(before, part, (text) =>
        change(text, { field: 'application.contact', itemId: null, part }),
      ),
    contact,
  )
  return changed === contact
    ? role
    : { ...role, application: { ...role.application, contact: changed } }
}

/**
 * Applies `change` to every text of a role that a recruiter writes. Ids stay, and what does not
 * change keeps its identity: without a change, the role itself is returned.
 */
export const mapRoleTexts = <Content extends RoleDraft>(
  role: Content,
  change: ChangeText,
): Content => {
  let changed = role
  for (const field of [...factNames, 'notes'] as const)
    changed = mapProperty(changed, field, (text) =>
      change(text, { field, itemId: null, part: null }),
    )
  const tags = mapWords(changed.tags, 'tags', change)
  if (tags !== changed.tags) changed = { ...changed, tags }
  const { clientAliases } = changed
  if (clientAliases !== undefined) {
    const aliases = mapWords(clientAliases, 'clientAliases', change)
    if (aliases !== clientAliases) changed = { ...changed, clientAliases: aliases }
  }
  for (const name of lineListNames) {
    const lines = getLines(changed, name)
    const mapped = mapLines(lines, name, change)
    if (mapped !== lines) changed = setLines(changed, name, mapped)
  }
  for (const name of skillListNames) {
    const skills = getSkills(changed, name)
    const mapped = mapSkills(skills, name, change)
    if (mapped !== skills) changed = setSkills(changed, name, mapped)
  }
  const sections = mapEach(changed.sections, (section) => mapSection(section, change))
  if (sections !== changed.sections) changed = { ...changed, sections }
  return mapContact(changed, change)
}
