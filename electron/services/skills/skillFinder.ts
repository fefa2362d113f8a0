import type { SkillNames } from '@shared/domain/skills/aliasTable'
import { combineSkills } from '@shared/domain/skills/combineSkills'
import { createSkillFinder, type SkillFinder } from '@shared/domain/skills/findSkill'
import { foldText } from '@shared/domain/text/foldText'
import type { SkillList } from '@shared/model/skillList'
import type { Workspace } from '@electron/store/types'

interface Known {
  lists: readonly SkillList[]
  find: SkillFinder
  byName: ReadonlyMap<string, SkillNames>
}

const knownOf = new WeakMap<Workspace, Known>()

const areSame = (one: readonly SkillList[], other: readonly SkillList[]): boolean =>
  one.length === other.length && one.every((list, at) => list === other[at])

const fold = (name: string): string => foldText(name).trim()

/** The skills by each of their names; a usual name counts before another skill’s other name. */
const indexNames = (table: readonly SkillNames[]): Map<string, SkillNames> =>
  new Map([
    ...table.flatMap((skill) => skill.aliases.map((name) => [fold(name), skill] as const)),
    ...table.map((skill) => [fold(skill.name), skill] as const),
  ])

/** What is known of the skills of a workspace: those that come with the program, imported ones and its own. Made again after a change. */
const getKnown = (workspace: Workspace): Known => {
  const lists = workspace.collection('skillLists').list()
  const before = knownOf.get(workspace)
  if (before !== undefined && areSame(before.lists, lists)) return before
  const table = combineSkills(lists)
  const known = {
    lists: [...lists],
    find: createSkillFinder(table),
    byName: indexNames(table),
  }
  knownOf.set(workspace, known)
  return known
}

/** Looks up the skills of a workspace that a criterion names. */
export const getSkillFinder = (workspace: Workspace): SkillFinder => getKnown(workspace).find

/** The names of skills in a workspace, by any name of each; those that nobody knows are left out. */
export const findSkillNames = (workspace: Workspace, skills: readonly string[]): SkillNames[] => {
  const { byName } = getKnown(workspace)
  const found = skills.map((skill) => byName.get(fold(skill)))
  return [...new Set(found.filter((names) => names !== undefined))]
}
