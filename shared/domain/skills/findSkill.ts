import { foldText } from '../text/foldText'
import { skillTable, type SkillNames } from './aliasTable'

/** Where a skill stands in a text, and the word that says it. */
export interface SkillMention {
  from: number
  to: number
  word: string
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

const isWide = (name: string): boolean => /[\p{Script=Han}\p{Script=Katakana}]/u.test(name)

/** Short names, such as `Go` or `Word`, count only as they are written. */
const shortName = 4

const createPattern = (name: string): RegExp => {
  const words = escape(name).replace(/\s+/gu, '[\\s-]+')
  const flags = name.length <= shortName ? 'gu' : 'giu'
  return isWide(name)
    ? new RegExp(words, flags)
    : new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}+#])`, flags)
}

const findName = (text: string, name: string): SkillMention[] =>
  [...text.matchAll(createPattern(name))].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    word: match[0],
  }))

/** Finds a skill by any of its names, except within what is something else: no *React* in *React Native*. */
export const findSkill = (
  text: string,
  { name, aliases, notSame }: SkillNames,
): SkillMention | null => {
  const others = notSame.flatMap((other) => findName(text, other))
  return (
    [name, ...aliases]
      .flatMap((each) => findName(text, each))
      .find(({ from, to }) => !others.some((other) => other.from <= from && other.to >= to)) ?? null
  )
}

/** The skills that a criterion names; the criterion itself where none of them is known. */
export const listSkillsOf = (
  criterion: string,
  table: readonly SkillNames[] = skillTable,
): SkillNames[] => {
  const named = table.filter((skill) => findSkill(criterion, skill) !== null)
  return named.length > 0 ? named : [{ name: criterion.trim(), aliases: [], notSame: [] }]
}

/** Why a word counts as a skill: *K8s is an alias of Kubernetes*; empty where it is the skill’s own name. */
export const explainAlias = (word: string, { name }: SkillNames): string =>
  foldText(word) === foldText(name) ? '' : `${word} is an alias of ${name}`
