import { combineSkills } from '@shared/domain/skills/combineSkills'
import { createSkillFinder, type SkillFinder } from '@shared/domain/skills/findSkill'
import type { SkillList } from '@shared/model/skillList'
import type { Workspace } from '@electron/store/types'

interface Known {
  lists: readonly SkillList[]
  find: SkillFinder
}

const finders = new WeakMap<Workspace, Known>()

const areSame = (one: readonly SkillList[], other: readonly SkillList[]): boolean =>
  one.length === other.length && one.every((list, at) => list === other[at])

/** Looks up the skills of a workspace: those that come with the program, imported ones and its own. Made again after a change. */
export const getSkillFinder = (workspace: Workspace): SkillFinder => {
  const lists = workspace.collection('skillLists').list()
  const known = finders.get(workspace)
  if (known !== undefined && areSame(known.lists, lists)) return known.find
  const find = createSkillFinder(combineSkills(lists))
  finders.set(workspace, { lists: [...lists], find })
  return find
}
