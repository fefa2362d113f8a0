import type { ItemId } from '@shared/model/ids'
import type { ListItem } from '@shared/model/listItem'
import type { OwnSection, RoleDraft, Skill } from '@shared/model/role'
import { splitSkillText } from '@shared/domain/text/skillText'
import { changeSection } from './sectionEdits'
import {
  getLines,
  getSkills,
  setLines,
  setSkills,
  type LineListName,
  type SkillListName,
} from './roleLists'

/** The lines of one of a role's own sections, by the section's id. */
export type SectionHome = `sections/${string}`

/** A list that a line can be in. */
export type LineHome = LineListName | SkillListName | SectionHome

/** A line of any list: its text, and what it is stored as. */
export interface HomeLine {
  id: ItemId
  /** Of a skill, its name and description: `Kafka — runs streaming`. */
  text: string
  item: ListItem | Skill
}

const beforeOwn = [
  'company',
  'definition',
  'responsibilities.primary',
  'responsibilities.secondary',
  'skills.hard',
  'skills.soft',
  'education.minimum',
  'education.preferred',
  'education.fields',
  'experience.typicalRange',
  'experience.preferred',
  'offer',
  'careerPath.entryPoints',
  'careerPath.advancement',
  'careerPath.lateralMoves',
] as const satisfies readonly LineHome[]

/** Returns the home of the lines of an own section. */
export const homeOfSection = ({ id }: Pick<OwnSection, 'id'>): SectionHome => `sections/${id}`

/** Lists all lists of a role that lines can be in, in the order in which a posting prints them. */
export const listHomes = (role: RoleDraft): LineHome[] => [
  ...beforeOwn,
  ...role.sections.map(homeOfSection),
  'application.text',
  'unsorted',
]

const isSkillHome = (home: LineHome): home is SkillListName =>
  home === 'skills.hard' || home === 'skills.soft'

const isSectionHome = (home: LineHome): home is SectionHome => home.startsWith('sections/')

const findSection = (role: RoleDraft, home: SectionHome): OwnSection | undefined =>
  role.sections.find((section) => homeOfSection(section) === home)

const joinSkillText = ({ name, description }: Skill): string =>
  [name, description].filter((part) => part.trim() !== '').join(' — ')

const toLine = (item: ListItem | Skill): HomeLine => ({
  id: item.id,
  text: 'name' in item ? joinSkillText(item) : item.text,
  item,
})

const listItems = (role: RoleDraft, home: LineHome): readonly (ListItem | Skill)[] => {
  if (isSkillHome(home)) return getSkills(role, home)
  return isSectionHome(home) ? (findSection(role, home)?.lines ?? []) : getLines(role, home)
}

/** Returns the lines of a list, in order. */
export const getHomeLines = (role: RoleDraft, home: LineHome): HomeLine[] =>
  listItems(role, home).map(toLine)

const toItem = ({ id, text, item }: HomeLine): ListItem => ('name' in item ? { id, text } : item)

const toSkill = ({ id, text, item }: HomeLine): Skill =>
  'name' in item ? item : { id, ...splitSkillText(text), importance: 'required' }

/**
 * Puts these lines into a list instead of what it has now. Lines that come from elsewhere become
 * its kind: a skill is split into name and description, and put together again in other lists.
 */
export const setHomeLines = <Content extends RoleDraft>(
  role: Content,
  home: LineHome,
  lines: readonly HomeLine[],
): Content => {
  if (isSkillHome(home)) return setSkills(role, home, lines.map(toSkill))
  if (!isSectionHome(home)) return setLines(role, home, lines.map(toItem))
  const section = findSection(role, home)
  return section ? changeSection(role, section.id, { lines: lines.map(toItem) }) : role
}

/** Finds the list that a line is in; null if the role has no such line. */
export const findHome = (role: RoleDraft, id: string): LineHome | null =>
  listHomes(role).find((home) => listItems(role, home).some((item) => item.id === id)) ?? null
