import type { SkillEntry } from '../../model/skillList'
import { foldText } from '../text/foldText'

/** The language of names that are the same in all of them. */
export const anyLanguage = 'und'

/** The names of a skill with those of one language changed; a language without names goes. */
export const changeAliases = (
  aliases: SkillEntry['aliases'],
  language: string,
  names: readonly string[],
): SkillEntry['aliases'] => {
  const others = Object.entries(aliases).filter(([each]) => each !== language)
  return Object.fromEntries(names.length === 0 ? others : [...others, [language, [...names]]])
}

/** The skills in whose name, or other names, all of the words stand; all skills for no words. */
export const filterSkills = (skills: readonly SkillEntry[], search: string): SkillEntry[] => {
  const words = foldText(search).split(/\s+/u).filter(Boolean)
  return skills.filter(({ name, aliases }) => {
    const names = foldText([name, ...Object.values(aliases).flat()].join('\n'))
    return words.every((word) => names.includes(word))
  })
}
