import type { CvLine } from '../cvLine'
import { readLabelledValue } from '../../sourceText/labelledValue'

/** A word of a list, and the line where it stands. */
export interface ListedWord {
  text: string
  line: number
}

const longestSkill = 45
const mostWords = 5

const separators = /\s*[,;|•·●▪◦‣・、，；／]\s*|\s+[/]\s+|\t|\s+[–—]\s+|\s{3,}/u

const levels =
  /\s*(?:[(（[]?\s*(?:(?<!\p{L})(?:expert|advanced|intermediate|beginner|basic|proficient|experienced|fluent|native|good|very good|excellent|grundkenntnisse|fortgeschritten|sehr gut|gut|experte|avancé|intermédiaire|débutant|avanzado|intermedio|básico|avanzato|base|ottimo|buono)|\d+\+?\s*(?:years?|yrs?|jahre?n?|ans|años|anni|anos|jaar|år|lat|лет|года?|年)(?:\s+(?:of\s+)?(?:experience|erfahrung))?|\d(?:[.,]\d)?\s*\/\s*(?:5|10)|\d{1,3}\s*%|[★☆●○]+)\s*[)）\]]?)\s*$/iu

/** `Excel avanzado` tells how well; in `soporte vital avanzado` the word is part of the skill. */
const isLevelOf = (skill: string, level: string): boolean =>
  /[(（[\d★☆●○%]/u.test(level) || !/\s/u.test(skill.trim()) || !/(?:^|\s)\p{Ll}/u.test(skill)

const clean = (text: string): string =>
  text
    .replace(/^[\s\p{Pd}*•●▪◦‣►➢✓✔★☆○>:：/\\]+|[\s:：;.,、。★☆●○]+$/gu, '')
    .replace(/^(?:and|und|et|y|e|en|och|i|и|και)\s+/iu, '')
    .replace(levels, (level, at: number, whole: string) =>
      isLevelOf(whole.slice(0, at), level) ? '' : level,
    )
    .replace(/\s*[(（]\s*$/u, '')
    .trim()

const isSkill = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  text.length <= longestSkill &&
  text.split(/\s+/u).length <= mostWords &&
  !/[.!?]\s|@|https?:/u.test(text) &&
  !/^(?:19|20)\d\d|^[^(（]*[)）]|^[^[]*\]/u.test(text)

/** What joins the last two of a list with commas, `Dart, Lua et Perl`; *health and safety* is one. */
const conjunction =
  /(,\s*[\p{Lu}\d][^\s,]*)\s+(?:and|und|et|y|e|en|och|i|и|και)\s+(?=[\p{Lu}\d][^\s,]*$)/u

/** Splits at separators, but not within brackets: `Testing (JUnit, Cypress)` gives three. */
const splitList = (text: string): string[] =>
  text
    .replace(conjunction, '$1, ')
    .replace(/\s*[(（]([^()（）]*[,;、，/][^()（）]*)[)）]/gu, ', $1, ')
    .split(separators)

const isPhrase = (text: string): boolean => text.split(/\s+/u).length > mostWords

/** Whether a list with commas goes on in the next line, as it fills its own. */
const isWrappedList = (before: string, line: CvLine, fullLength: number): boolean => {
  const [lastLine = ''] = before.split('\n').slice(-1)
  return (
    /,/u.test(before) &&
    lastLine.length >= fullLength * 0.6 &&
    /^\p{Ll}/u.test(line.text) &&
    !/^[^,:]{1,30}:/u.test(line.text)
  )
}

const isSentence = (text: string): boolean =>
  /\p{Ll}[.!]$/u.test(text) && !hasList(text) && text.split(/\s+/u).length >= 3

const joinWrapped = (
  lines: readonly CvLine[],
): { text: string; cells: readonly string[]; line: CvLine }[] => {
  const joined: { text: string; cells: readonly string[]; line: CvLine }[] = []
  const fullLength = Math.max(0, ...lines.map(({ text }) => text.length))
  for (const line of lines) {
    const last = joined.at(-1)
    const isRest =
      last !== undefined &&
      !line.isItem &&
      line.cells.length === 1 &&
      line.level === null &&
      (/[,;、，/&-]$/u.test(last.text) ||
        isWrappedList(last.text, line, fullLength) ||
        /^(?:and|und|et|y|e)\s/iu.test(line.text))
    if (isRest) {
      const cells = [...last.cells.slice(0, -1), `${last.cells.at(-1) ?? ''} ${line.text}`]
      joined[joined.length - 1] = { ...last, text: cells.join('\t'), cells }
    } else joined.push({ text: line.text, cells: line.cells, line })
  }
  return joined
}

const hasList = (text: string): boolean => /[,;•·、，|]/u.test(text)

const readValues = (cells: readonly string[]): string[] => {
  const [first = '', ...others] = cells
  const labelled = readLabelledValue(first)
  const isColon = /^[^:：]{1,48}[:：]/u.test(first)
  if (labelled !== null && (isColon || hasList(labelled[1]))) return [labelled[1], ...others]
  const [second] = others
  const isLabel =
    /[:：]$/u.test(first) || (second !== undefined && hasList(second) && !hasList(first))
  return isLabel ? others : [...cells]
}

/** In letters. */
const longestLabel = 24

/** Tags, and groups of skills beside their names, are parted by gaps that a text has not; sentences stay whole. */
const partPieces = (line: CvLine): CvLine => {
  const { pieces, text } = line
  if (pieces === undefined || isSentence(text)) return line
  const [label = '', list = ''] = pieces
  const isLabelled =
    pieces.length === 2 && label.length <= longestLabel && hasList(list) && !hasList(label)
  // An icon that is read as letters repeats the beginning of the skill: `c++ C++`.
  const isIcon = pieces.length === 2 && list.toLowerCase().startsWith(label.toLowerCase())
  if (isIcon && label.length < 4) return { ...line, cells: [list], text: list }
  const areTags = pieces.every((piece) => isSkill(piece) && !/^\p{Ll}/u.test(piece))
  return isLabelled || areTags ? { ...line, cells: pieces, text: pieces.join('\t') } : line
}

/** Leaves out the lines that only name the group of the skills below: they alone are in bold, or set larger. */
const dropGroupNames = (lines: readonly CvLine[]): CvLine[] => {
  const isBoldRare = lines.filter(({ isBold }) => isBold).length <= lines.length / 2
  return lines.filter((line, at) => {
    const next = lines[at + 1]
    if (line.isItem || next === undefined || hasList(line.text) || line.column !== next.column)
      return true
    const isAlone = next.isItem || !next.isBold
    return (
      !(line.isBold && isAlone && isBoldRare && line.cells.length < 3) &&
      line.size <= next.size * 1.2
    )
  })
}

/** The skills in a section of such. A line that only names a group of skills, or tells a story, gives none. */
export const splitSkills = (lines: readonly CvLine[]): ListedWord[] => {
  const seen = new Set<string>()
  const found: ListedWord[] = []
  for (const { cells, line } of joinWrapped(dropGroupNames(lines).map(partPieces))) {
    if (cells.length === 1 && (/[:：]$/u.test(cells[0] ?? '') || isSentence(cells[0] ?? '')))
      continue
    for (const value of readValues(cells)) {
      if (isPhrase(value) && !hasList(value)) continue
      for (const piece of splitList(value)) {
        const text = clean(piece)
        const key = text.toLowerCase()
        if (!isSkill(text) || seen.has(key)) continue
        seen.add(key)
        found.push({ text, line: line.number })
      }
    }
  }
  return found
}
