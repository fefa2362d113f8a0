import { roleFieldLabels } from '@shared/labels/roleFields'
import type { ListItem } from '@shared/model/listItem'
import type { RoleDraft, Skill } from '@shared/model/role'
import {
  getLines,
  getSkills,
  lineListNames,
  setLines,
  setSkills,
  skillListNames,
} from '../../roles/editing/roleLists'
import { createOwnSection } from '../../roles/editing/sectionEdits'
import { labelOf, sayOf } from '../differences/lineDifferences'
import { foldLine } from '../differences/similarLines'

/** One of a role's lists, as a posting that comes back is compared with it. */
export interface ReturnedList<Item extends { id: string }> {
  /** Unique among all lists of a comparison. */
  key: string
  label: string
  list: (role: RoleDraft) => readonly Item[]
  /** Everything that a posting says of the item. */
  say: (item: Item) => string
  set: <Content extends RoleDraft>(role: Content, items: Item[]) => Content
  /** The item with what `read` says, and its own id. */
  reword: (item: Item, read: Item) => Item
}

const rewordLine = (line: ListItem, { text }: ListItem): ListItem => ({ ...line, text })

const sayLine = ({ text }: ListItem): string => text

const namedLists: ReturnedList<ListItem>[] = lineListNames.map((name) => ({
  key: name,
  label: labelOf(name),
  list: (role) => getLines(role, name),
  say: sayLine,
  set: (role, lines) => setLines(role, name, lines),
  reword: rewordLine,
}))

const createSectionList = (heading: string): ReturnedList<ListItem> => {
  const isIts = (section: { heading: string }): boolean =>
    foldLine(section.heading) === foldLine(heading)
  return {
    key: `sections ${foldLine(heading)}`,
    label: heading,
    list: (role) => role.sections.find(isIts)?.lines ?? [],
    say: sayLine,
    set: (role, lines) => {
      const at = role.sections.findIndex(isIts)
      const sections =
        at === -1
          ? [...role.sections, { ...createOwnSection(heading), lines }]
          : role.sections.map((section, index) => (index === at ? { ...section, lines } : section))
      return { ...role, sections }
    },
    reword: rewordLine,
  }
}

/** The lists of lines that any of these roles has, its own sections among them. */
export const listLineLists = (roles: readonly RoleDraft[]): ReturnedList<ListItem>[] => {
  const headings = new Map(
    roles
      .flatMap(({ sections }) => sections.map(({ heading }) => heading))
      .map((heading) => [foldLine(heading), heading]),
  )
  return [...namedLists, ...[...headings.values()].map(createSectionList)]
}

/** The lists of skills; how much one matters is part of what a posting says of it. */
export const skillLists: readonly ReturnedList<Skill>[] = skillListNames.map((name) => ({
  key: name,
  label: roleFieldLabels[name],
  list: (role) => getSkills(role, name),
  say: (skill) => `${sayOf(skill)}${skill.importance === 'preferred' ? ' (preferred)' : ''}`,
  set: (role, skills) => setSkills(role, name, skills),
  reword: (skill, { name: skillName, description, importance }) => ({
    ...skill,
    name: skillName,
    description,
    importance,
  }),
}))
