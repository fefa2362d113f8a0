import type { SkillList } from '../../model/skillList'
import { foldText } from '../text/foldText'
import { skillTable, type SkillNames } from './aliasTable'

const fold = (name: string): string => foldText(name).trim()

const addNames = (present: readonly string[], added: readonly string[], own: string): string[] => {
  const known = new Set([own, ...present].map(fold))
  const fresh = added.filter((name) => {
    const key = fold(name)
    return key !== '' && !known.has(key) && known.add(key)
  })
  return [...present, ...fresh]
}

const join = (present: SkillNames | undefined, added: SkillNames): SkillNames => {
  const { name, aliases, notSame } = present ?? { name: added.name, aliases: [], notSame: [] }
  return {
    name,
    aliases: addNames(aliases, [added.name, ...added.aliases], name),
    notSame: addNames(notSame, added.notSame, name),
  }
}

const listNames = (list: Pick<SkillList, 'skills'>): SkillNames[] =>
  list.skills
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, aliases, notSame }) => ({
      name: name.trim(),
      aliases: Object.values(aliases).flat(),
      notSame,
    }))

/**
 * The skills that count in a workspace, each once: those that come with the program with the names that imported
 * lists add, and the workspace’s own. A skill that was written here is exactly as it was written.
 */
export const combineSkills = (
  lists: readonly Pick<SkillList, 'source' | 'skills'>[],
): SkillNames[] => {
  const combined = new Map(skillTable.map((skill) => [fold(skill.name), skill]))
  const add = (into: Map<string, SkillNames>, skills: readonly SkillNames[]): void => {
    for (const skill of skills) into.set(fold(skill.name), join(into.get(fold(skill.name)), skill))
  }
  add(combined, lists.filter(({ source }) => source !== 'own').flatMap(listNames))
  const own = new Map<string, SkillNames>()
  add(own, lists.filter(({ source }) => source === 'own').flatMap(listNames))
  return [...new Map([...combined, ...own]).values()]
}
