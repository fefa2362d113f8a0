import type { SkillEntry, SkillListSource } from '../../model/skillList'
import { foldText } from '../text/foldText'

/** A skill of a list that is imported. */
export type ReadSkill = Pick<SkillEntry, 'name' | 'aliases' | 'notSame'>

/** A list of skills as another program wrote it. */
export interface ReadSkillList {
  source: Exclude<SkillListSource, 'own'>
  /** BCP 47 tag of the language of the usual names; empty where the list doesn’t say. */
  language: string
  skills: ReadSkill[]
}

/** What a row says of a skill. */
interface SkillRow {
  name: string
  aliases: readonly string[]
  language: string
  notSame: readonly string[]
}

const fold = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')

const findColumn = (headings: readonly string[], names: string): number => {
  const wanted = names.split('|').map(fold)
  return headings.findIndex((heading) => wanted.includes(heading))
}

const split = (cell: string, separator: RegExp): string[] =>
  cell
    .split(separator)
    .map((name) => name.trim())
    .filter(Boolean)

const addTexts = (present: readonly string[], added: readonly string[]): string[] => [
  ...new Set([...present, ...added]),
]

const unknownLanguage = 'und'

/** Rows of the same skill belong together. */
const gather = (rows: readonly SkillRow[]): ReadSkill[] => {
  const skills = new Map<string, ReadSkill>()
  for (const { name, aliases, language, notSame } of rows) {
    if (name === '') continue
    const key = foldText(name)
    const skill = skills.get(key) ?? { name, aliases: {}, notSame: [] }
    const others = aliases.filter((alias) => foldText(alias) !== key)
    const tag = language === '' ? unknownLanguage : language
    const present = skill.aliases[tag] ?? []
    skills.set(key, {
      name: skill.name,
      aliases:
        others.length === 0
          ? skill.aliases
          : { ...skill.aliases, [tag]: addTexts(present, others) },
      notSame: addTexts(skill.notSame, notSame),
    })
  }
  return [...skills.values()]
}

/** How the rows of a list are read. */
interface Layout extends Pick<ReadSkillList, 'source' | 'language'> {
  readRow: (row: readonly string[]) => SkillRow
}

const cellOf = (row: readonly string[], column: number): string => (row[column] ?? '').trim()

/** ESCO: `skills_en.csv`, whose other names stand in one cell, a line each. */
const readEsco = (headings: readonly string[], fileName: string): Layout | null => {
  const name = findColumn(headings, 'preferredLabel')
  if (name < 0) return null
  const others = [findColumn(headings, 'altLabels'), findColumn(headings, 'hiddenLabels')]
  const [, language = ''] = /_([a-z]{2})\.[a-z]+$/iu.exec(fileName) ?? []
  const tag = language.toLowerCase()
  const readRow = (row: readonly string[]): SkillRow => ({
    name: cellOf(row, name),
    aliases: others.flatMap((column) => split(cellOf(row, column), /[\n|]/u)),
    language: tag,
    notSame: [],
  })
  return { source: 'esco', language: tag, readRow }
}

/** `Plane table language PTL` is also called by either of its halves. */
const splitAbbreviation = (name: string): string[] => {
  const [, words = '', short = ''] = /^(.+\p{Ll}.*)\s(\p{Lu}{2,8})$/u.exec(name) ?? []
  const initials = split(words, /[\s/-]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
  return short !== '' && initials === short ? [words, short] : []
}

/** O*NET, in English: tools by their example, or skills by the name of their element. */
const readOnet = (headings: readonly string[]): Layout | null => {
  const example = findColumn(headings, 'Example|T2 Example')
  const isTools = example >= 0 && findColumn(headings, 'Commodity Title') >= 0
  const name = isTools ? example : findColumn(headings, 'Element Name')
  if (name < 0) return null
  const readRow = (row: readonly string[]): SkillRow => {
    const whole = cellOf(row, name)
    const plain = whole.replace(/\s+software$/iu, '')
    const aliases = [...(plain === whole ? [] : [plain]), ...splitAbbreviation(plain)]
    return { name: whole, aliases, language: 'en', notSame: [] }
  }
  return { source: 'onet', language: 'en', readRow }
}

const readTable = (headings: readonly string[]): Layout | null => {
  const name = findColumn(headings, 'skill|skill name|canonical name|canonical|kenntnis|compétence')
  if (name < 0) return null
  const aliases = findColumn(headings, 'aliases|alias|synonyms|also called|other names')
  const language = findColumn(headings, 'language|lang|sprache|langue')
  const notSame = findColumn(headings, 'not the same as|not same|notSame|not')
  const readRow = (row: readonly string[]): SkillRow => ({
    name: cellOf(row, name),
    aliases: split(cellOf(row, aliases), /[\n|;]/u),
    language: cellOf(row, language).toLowerCase(),
    notSame: split(cellOf(row, notSame), /[\n|;]/u),
  })
  return { source: 'table', language: '', readRow }
}

/** Reads the rows of a list of skills; null where its headings are not those of one. */
export const readSkillRows = (
  [first = [], ...rows]: readonly (readonly string[])[],
  fileName: string,
): ReadSkillList | null => {
  const headings = first.map(fold)
  const layout = readEsco(headings, fileName) ?? readOnet(headings) ?? readTable(headings)
  if (layout === null) return null
  const { source, language, readRow } = layout
  return { source, language, skills: gather(rows.map(readRow)) }
}
