import { createId, itemIdSchema, type ItemId } from '@shared/model/ids'
import type { Importance, Skill } from '@shared/model/role'

/** A skill with a new id. */
export const createSkill = (
  name: string,
  description: string,
  importance: Importance = 'required',
): Skill => ({ id: createId(itemIdSchema), name, description, importance })

/** The skills with the importance of some of them, or of all, set. */
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

/** Whether nothing has been written in the skill yet. */
export const isEmptySkill = ({ name, description }: Skill): boolean =>
  name.trim() === '' && description.trim() === ''
