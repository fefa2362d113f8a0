import type { ListItem } from '@shared/model/listItem'
import type { RoleDraft, Skill } from '@shared/model/role'

/** The lists of lines in a role, in the order in which a posting shows them. */
export const lineListNames = [
  'company',
  'definition',
  'careerPath.entryPoints',
  'careerPath.advancement',
  'careerPath.lateralMoves',
  'responsibilities.primary',
  'responsibilities.secondary',
  'education.minimum',
  'education.preferred',
  'education.fields',
  'experience.typicalRange',
  'experience.preferred',
  'offer',
  'application.text',
  'unsorted',
] as const

export const skillListNames = ['skills.hard', 'skills.soft'] as const

export type LineListName = (typeof lineListNames)[number]
export type SkillListName = (typeof skillListNames)[number]

type LineReader = (role: RoleDraft) => ListItem[]
type LineWriter = (role: RoleDraft, lines: ListItem[]) => Partial<RoleDraft>

const lineLists: Record<LineListName, { read: LineReader; write: LineWriter }> = {
  company: {
    read: (role) => role.company,
    write: (_role, company) => ({ company }),
  },
  definition: {
    read: (role) => role.definition,
    write: (_role, definition) => ({ definition }),
  },
  'careerPath.entryPoints': {
    read: (role) => role.careerPath.entryPoints,
    write: (role, entryPoints) => ({ careerPath: { ...role.careerPath, entryPoints } }),
  },
  'careerPath.advancement': {
    read: (role) => role.careerPath.advancement,
    write: (role, advancement) => ({ careerPath: { ...role.careerPath, advancement } }),
  },
  'careerPath.lateralMoves': {
    read: (role) => role.careerPath.lateralMoves,
    write: (role, lateralMoves) => ({ careerPath: { ...role.careerPath, lateralMoves } }),
  },
  'responsibilities.primary': {
    read: (role) => role.responsibilities.primary,
    write: (role, primary) => ({ responsibilities: { ...role.responsibilities, primary } }),
  },
  'responsibilities.secondary': {
    read: (role) => role.responsibilities.secondary,
    write: (role, secondary) => ({ responsibilities: { ...role.responsibilities, secondary } }),
  },
  'education.minimum': {
    read: (role) => role.education.minimum,
    write: (role, minimum) => ({ education: { ...role.education, minimum } }),
  },
  'education.preferred': {
    read: (role) => role.education.preferred,
    write: (role, preferred) => ({ education: { ...role.education, preferred } }),
  },
  'education.fields': {
    read: (role) => role.education.fields,
    write: (role, fields) => ({ education: { ...role.education, fields } }),
  },
  'experience.typicalRange': {
    read: (role) => role.experience.typicalRange,
    write: (role, typicalRange) => ({ experience: { ...role.experience, typicalRange } }),
  },
  'experience.preferred': {
    read: (role) => role.experience.preferred,
    write: (role, preferred) => ({ experience: { ...role.experience, preferred } }),
  },
  offer: {
    read: (role) => role.offer,
    write: (_role, offer) => ({ offer }),
  },
  'application.text': {
    read: (role) => role.application.text,
    write: (role, text) => ({ application: { ...role.application, text } }),
  },
  unsorted: {
    read: (role) => role.unsorted,
    write: (_role, unsorted) => ({ unsorted }),
  },
}

/** Returns the lines of one of a role's lists, in order. */
export const getLines = (role: RoleDraft, name: LineListName): ListItem[] =>
  lineLists[name].read(role)

/** Replaces the lines of one of a role's lists; every other list keeps its identity. */
export const setLines = <Content extends RoleDraft>(
  role: Content,
  name: LineListName,
  lines: ListItem[],
): Content => ({ ...role, ...lineLists[name].write(role, lines) })

/** Returns the hard or the soft skills of a role, in order. */
export const getSkills = (role: RoleDraft, name: SkillListName): Skill[] =>
  name === 'skills.hard' ? role.skills.hard : role.skills.soft

/** Replaces the hard or the soft skills of a role. */
export const setSkills = <Content extends RoleDraft>(
  role: Content,
  name: SkillListName,
  skills: Skill[],
): Content => ({
  ...role,
  skills:
    name === 'skills.hard' ? { ...role.skills, hard: skills } : { ...role.skills, soft: skills },
})
