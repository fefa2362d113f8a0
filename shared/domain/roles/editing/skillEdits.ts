import { createId, itemIdSchema, type ItemId } from '@shared/model/ids'
import type { Importance, Skill } from '@shared/model/role'
import { splitSkillText } from '../../text/skillText'
import { changeItem, insertAfter } from './listEdits'

/** Creates a skill with a new id. */
export const createSkill = (
  name: string,
  description: string,
  importance: Importance = 'required',
): Skill => ({ id: createId(itemIdSchema), name, description, importance })

/** Creates a skill of a line such as `Kafka — runs streaming`. */
export const readSkill = (line: string): Skill => {
  const { name, description } = splitSkillText(line)
  return createSkill(name, description)
}

/** Makes a skill of its own, below, of what is behind the selected part of a description. */
export const splitDescription = (
  skills: readonly Skill[],
  { id, description }: Skill,
  { start, end }: { start: number; end: number },
): { skills: Skill[]; added: Skill } => {
  const added = readSkill(description.slice(end))
  const kept = changeItem(skills, id, { description: description.slice(0, start).trimEnd() })
  return { skills: insertAfter(kept, id, [added]), added }
}

/** Sets the importance of some skills, or of all. */
export const setImportance = (
  skills: readonly Skill[],
  ids: readonly ItemId[] | 'all',
  importance: Importance,
): Skill[] =>
  skills.map((skill) =>
    (ids === 'all' || ids.includes(skill.id)) && skill.importance !== importance
      ? { ...skill, importance }
      : skill,
  )

/** Joins a skill to the one before it: both names in one, both descriptions in one. */
export const joinSkills = (previous: Skill, skill: Skill): Skill => ({
  ...previous,
  name: previous.name + skill.name,
  description: [previous.description, skill.description].filter(Boolean).join(' '),
})
