import { foldText } from '../text/foldText'
import { skillTable, type SkillNames } from './aliasTable'

/** Where a skill stands in a text, and the word that says it. */
export interface SkillMention {
  from: number
  to: number
  word: string
}

/** Finds the skills that a criterion names; the criterion itself where none of them is known. */
export type SkillFinder = (criterion: string) => SkillNames[]

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

interface Patterns {
  names: readonly RegExp[]
  others: readonly RegExp[]
}

/** Making a pattern takes longer than searching with it, and one skill is looked for in many texts. */
const patternsOf = new WeakMap<SkillNames, Patterns>()

const getPatterns = (skill: SkillNames): Patterns => {
  const known = patternsOf.get(skill)
  if (known !== undefined) return known
  const { name, aliases, notSame } = skill
  const made = { names: [name, ...aliases].map(createPattern), others: notSame.map(createPattern) }
  patternsOf.set(skill, made)
  return made
}

const findPattern = (text: string, pattern: RegExp): SkillMention[] =>
  [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    word: match[0],
  }))

const isWithin = (one: SkillMention, other: SkillMention): boolean =>
  other.from <= one.from && other.to >= one.to

const listMentions = (text: string, skill: SkillNames): SkillMention[] => {
  const { names, others } = getPatterns(skill)
  const found = names.flatMap((pattern) => findPattern(text, pattern))
  if (found.length === 0) return []
  const something = others.flatMap((pattern) => findPattern(text, pattern))
  return found.filter((mention) => !something.some((other) => isWithin(mention, other)))
}

/** Finds a skill by any of its names, except within what is something else: no *React* in *React Native*. */
export const findSkill = (text: string, skill: SkillNames): SkillMention | null =>
  listMentions(text, skill)[0] ?? null

const splitWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The skills by their names, as far as these are looked up; those that are written without spaces stand apart. */
const indexNames = (table: readonly SkillNames[]) => {
  const byWord = new Map<string, Set<SkillNames>>()
  const wide: SkillNames[] = []
  for (const skill of table) {
    for (const name of [skill.name, ...skill.aliases]) {
      if (isWide(name)) wide.push(skill)
      const key = splitWords(name).slice(0, keyWords).join(' ')
      byWord.set(key, (byWord.get(key) ?? new Set()).add(skill))
    }
  }
  return { byWord, wide }
}

/** A name is looked up by this many of its first words: nearly all of them, since thousands begin alike. */
const keyWords = 8

const listKeys = (text: string): string[] => {
  const words = splitWords(text)
  return words.flatMap((_, at) =>
    Array.from({ length: keyWords }, (_length, more) => words.slice(at, at + more + 1).join(' ')),
  )
}

/** Looks skills up by their names; takes time by the length of the criterion, not by that of the table. */
export const createSkillFinder = (table: readonly SkillNames[]): SkillFinder => {
  const { byWord, wide } = indexNames(table)
  return (criterion) => {
    const candidates = new Set([
      ...listKeys(criterion).flatMap((key) => [...(byWord.get(key) ?? [])]),
      ...(isWide(criterion) ? wide : []),
    ])
    const named = [...candidates].flatMap((skill) =>
      listMentions(criterion, skill).map((mention) => ({ skill, mention })),
    )
    const whole = named.filter(
      ({ skill, mention }) =>
        !named.some(
          (other) =>
            other.skill !== skill &&
            isWithin(mention, other.mention) &&
            !isWithin(other.mention, mention),
        ),
    )
    const skills = [...new Set(whole.map(({ skill }) => skill))]
    return skills.length > 0 ? skills : [{ name: criterion.trim(), aliases: [], notSame: [] }]
  }
}

/** Finds the skills that come with the program. */
export const listSkillsOf = createSkillFinder(skillTable)

/** Why a word counts as a skill: *K8s is an alias of Kubernetes*; empty where it is the skill’s own name. */
export const explainAlias = (word: string, { name }: SkillNames): string =>
  foldText(word) === foldText(name) ? '' : `${word} is an alias of ${name}`
