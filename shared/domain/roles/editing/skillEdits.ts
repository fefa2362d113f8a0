import { createId, itemIdSchema, type ItemId } from '@shared/model/ids'
import type { Importance, Skill } from '@shared/model/role'

/** Creates a skill with a new id. */
export const createSkill = (
  name: string,
  description: string,
  importance: Importance = 'required',
): Skill => ({ id: createId(itemIdSchema), name, description, importance })

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
