import type { CvLine } from '../cvLine'
import { foldText } from '../../text/foldText'
import { findPeriods } from '../dates/findPeriods'
import { findStyledHeading } from '../headings/findHeading'
import { lookUpHeading } from '../headings/headingIndex'
import { cvNames } from '../words/cvNames'
import { namesJob } from '../words/titleWords'
import { namesCompany, namesDegree } from '../words/organisationWords'
import { isPlace } from '../words/places'
import type { Found } from './findMails'

export interface FoundName extends Found {
  /** From 0 to 1. */
  confidence: number
}

/** What a name is judged by beside its own words. */
export interface NameHints {
  mails: readonly string[]
  fileName: string
}

const label =
  /^(?:full\s+name|first\s+name\s*(?:\(s\))?\s*\/?\s*surname\s*(?:\(s\))?|surname\s*\(?s?\)?\s*\/?\s*first name\s*\(?s?\)?|name|vor-? und nachname|vor- und zuname|nom et prénom|prénom et nom|nom complet|nombre completo|nombre y apellidos|apellidos? y nombres?|nombre|nome completo|nome e cognome|cognome e nome|nome|naam|volledige naam|namn|imię i nazwisko|фио|ф\.и\.о\.|имя|姓\s*名|名前|氏\s*名|الاسم الكامل|الاسم|ονοματεπώνυμο|όνομα)\s*[:：]?[\s\t]+|^(?:姓\s*名|氏\s*名|名前)\s*[:：]?\s*/iu

const titles =
  /^(?:(?:dr|prof|mr|mrs|ms|miss|mag|ing|dipl|herr|frau|ir|drs)\.?(?:-ing\.?)?\s+)+|,?\s+(?:ph\.?\s?d\.?|m\.?sc\.?|b\.?sc\.?|mba|m\.?d\.?|m\.?a\.?|b\.?a\.?|cpa|pmp|mph|m\.?eng\.?|b\.?eng\.?|esq\.?|rn|dds|cfa|msc|bsc)\.?(?=,|\s|$)/giu

const documentWords = new RegExp(
  String.raw`(?<!\p{L})(?:${cvNames}|page|seite|last updated.*|updated.*)(?!\p{L})`,
  'giu',
)

const particle =
  /^(?:von|van|de|der|den|del|della|di|da|dos|das|do|la|le|el|al|bin|ibn|ben|zu|zur|und|y|e|ter|ten|af|av|du|des|st\.?|o['’]|mc|abu|bint|jr\.?|sr\.?|ii|iii)$/iu

const latinWord = /^(?:[dl]['’])?[\p{Lu}][\p{L}\p{M}'’.-]*$/u
const wideName =
  /^[\p{Script=Han}々]{1,4}[\s・]?[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{1,6}$|^[\p{Script=Katakana}ー]{2,}[・\s][\p{Script=Katakana}ー]{2,}$|^[\p{Script=Hangul}]{2,5}$/u
const arabicName = /^[\p{Script=Arabic}\s]{5,40}$/u

const strip = (text: string): string =>
  text
    .replace(documentWords, ' ')
    .replace(/^[\s\p{P}\p{S}\p{Co}]+|[\s\p{Co}:|,;–—-]+$|\s[.,…\s]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Whether words could be the name of a person. */
export const isNameLike = (text: string): boolean => {
  const plain = text
    .replace(titles, '')
    .replace(/\s*["“(][^"”)]{1,20}["”)]/gu, '')
    .trim()
  if (plain.length < 2 || plain.length > 48 || /[\d@/\\|•·:：;?!]/u.test(plain)) return false
  if (wideName.test(plain)) return plain.replace(/\s/gu, '').length <= 8
  if (arabicName.test(plain))
    return plain.split(/\s+/u).length >= 2 && plain.split(/\s+/u).length <= 5
  const words = plain.split(/\s+/u)
  if (words.length < 2 || words.length > 6) return false
  const isLastName = (word: string, index: number): boolean =>
    index === words.length - 1 && latinWord.test(word)
  const names = words.filter((word, index) => !particle.test(word) || isLastName(word, index))
  return (
    names.length >= 2 &&
    names.length <= 5 &&
    names.every((word) => latinWord.test(word.replace(/,$/u, '')))
  )
}

/** `Personal information Ada Krug`: the heading at the side of a form, and what stands beside it. */
const beginsWithHeading = (text: string): boolean => {
  const words = text.split(/\s+/u)
  return words.some((_, end) => end > 0 && lookUpHeading(words.slice(0, end).join(' ')) !== null)
}

const isOther = (text: string): boolean =>
  findStyledHeading(text) !== null ||
  beginsWithHeading(text) ||
  namesJob(text) ||
  namesCompany(text) ||
  isPlace(text) ||
  namesDegree(text)

const lettersOf = (text: string): string => foldText(text).replace(/[^\p{L}]/gu, '')

/** How many words of the name are in a mail address or a file name. */
const countShared = (name: string, other: string): number => {
  const folded = lettersOf(other)
  return name
    .split(/[\s-]+/u)
    .map(lettersOf)
    .filter((word) => word.length > 2 && folded.includes(word)).length
}

const readLabelled = (lines: readonly CvLine[]): FoundName | null => {
  for (const line of lines) {
    for (const candidate of [line.text, ...line.cells]) {
      const [named = ''] = label.exec(candidate) ?? []
      if (named === '') continue
      const value = strip(candidate.slice(named.length).split(/\t|\s{3,}|[(（]/u)[0] ?? '')
      if (value !== '' && (isNameLike(value) || wideName.test(value)))
        return { text: value, line: line.number, confidence: 0.95 }
    }
  }
  return null
}

interface Candidate {
  text: string
  line: CvLine
  size: number
}

/** Letters of this size, in relation to most, are of a name and not of a heading or a headline. */
const nameSize = 1.8

/** Whether the second of two lines that are set alike, and large, ends the name that the first begins. */
const isOneName = (line: CvLine, next: CvLine): boolean =>
  Math.min(line.size, next.size) >= nameSize &&
  Math.abs(line.size - next.size) < line.size * 0.06 &&
  line.isBold === next.isBold &&
  line.page === next.page &&
  line.cells.length === 1 &&
  next.cells.length === 1 &&
  next.text.trim().split(/\s+/u).length < 3 &&
  !isOther(next.text) &&
  lookUpHeading(strip(next.text)) === null

const listCandidates = (lines: readonly CvLine[]): Candidate[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const pieces = [
      line.text.replaceAll('\t', ' '),
      ...line.cells,
      ...(line.pieces ?? []),
      ...line.cells.flatMap((cell) => cell.split(/\s*[|•·,–—:]\s+|\s{2,}/u)),
    ]
    const isPair =
      next !== undefined && next.size > 1.3 && Math.abs(next.size - line.size) < line.size * 0.5
    const isSingle = line.cells.length === 1 && !line.text.trim().includes(' ')
    const isBroken = isPair && (isSingle || isOneName(line, next))
    const joined = isBroken ? [`${line.text} ${next.text}`] : []
    return [...joined, ...pieces].map((text) => ({ text: strip(text), line, size: line.size }))
  })

const judge = (
  { text, line, size }: Candidate,
  largest: number,
  hints: NameHints,
  at: number,
): number => {
  const isLarge = size >= largest * 0.98 && size > 1.25
  const shared = Math.max(
    0,
    ...hints.mails.map((mail) => countShared(text, mail.split('@')[0] ?? '')),
  )
  const inFile = countShared(text, hints.fileName)
  return (
    (isLarge ? 3 : 0) +
    (size > 1.25 ? 1 : 0) +
    (line.level === 1 ? 3 : 0) +
    Math.min(2, shared) * 2 +
    Math.min(2, inFile) * 1.5 +
    (at === 0 ? 2 : at < 3 ? 1.5 : at < 8 ? 0.5 : 0) +
    (line.isBold ? 0.5 : 0) -
    (line.isItem ? 3 : 0) -
    (isOther(text) ? 4 : 0)
  )
}

const scoreLines = (lines: readonly CvLine[], hints: NameHints) => {
  const largest = Math.max(1, ...lines.map(({ size }) => size))
  return listCandidates(lines)
    .filter(({ text }) => isNameLike(text))
    .map((candidate) => ({
      ...candidate,
      score: judge(candidate, largest, hints, lines.indexOf(candidate.line)),
    }))
    .sort((one, other) => other.score - one.score)
}

/** The name of the person that a CV is about: what looks most like one at its head; null if nothing does. */
export const findName = (
  head: readonly CvLine[],
  all: readonly CvLine[],
  hints: NameHints,
): FoundName | null => {
  const labelled = readLabelled([...head, ...all.slice(0, 40)])
  const scored = scoreLines(head, hints)
  // In a document whose columns follow one another, the head may stand behind the narrow one.
  const elsewhere = scoreLines(
    all.filter((line) => line.level !== null || line.size > 1.25 || !line.isItem),
    hints,
  ).filter(({ text }) => hints.mails.some((mail) => countShared(text, mail) > 0))
  const isMailed = ({ text }: Candidate, words: number): boolean =>
    hints.mails.some((mail) => countShared(text, mail.split('@')[0] ?? '') >= words)
  const [first] = scored
  const whole = elsewhere.find((candidate) => isMailed(candidate, 2))
  const isAtHead = first !== undefined && first.score >= 1.5
  const best =
    isAtHead && (whole === undefined || isMailed(first, 1)) ? first : (whole ?? elsewhere[0])
  if (best === undefined || (labelled !== null && best.score < 5)) return labelled
  if (best.score < 1.5) return labelled
  const text = best.text.replace(titles, (title) => (/^[,\s]/u.test(title) ? '' : title)).trim()
  return { text, line: best.line.number, confidence: Math.min(0.99, 0.45 + best.score * 0.07) }
}

/** Whether a line is the foot of a page, which says whose CV it is: `July 13, 2021  ADA KRUG · CV  1`. */
export const isFootOf = (name: string, { text }: CvLine): boolean => {
  const rest = text.toLowerCase().replace(name.replace(titles, '').toLowerCase(), '')
  if (name === '' || rest.length === text.length || text.length > 90) return false
  const [period] = findPeriods(rest)
  const words = period === undefined ? rest : rest.slice(0, period.start) + rest.slice(period.end)
  return strip(words.replace(/\d+/gu, ' ')) === '' && words.replace(documentWords, '') !== words
}
