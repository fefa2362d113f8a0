import type { EntryLine } from './entryLines'
import type { CvEntry } from './splitEntries'
import { mayBeTown } from '../words/places'
import type { FormField } from './formLabels'
import { dropPlaces, isCompanySuffix, isTownOf, splitNames, trimName } from './splitNames'

/** A stretch of an entry's head, and the line where it stands. */
export interface Part {
  text: string
  line: number
}

/** What an entry names: what one did or learnt, and where. Empty text if the entry doesn’t say. */
export interface NamedEntry {
  entry: CvEntry
  what: Part | null
  where: Part | null
}

/** Tells the names of positions or degrees from those of employers or schools. */
export interface NamingRules {
  namesWhat: (text: string) => boolean
  namesWhere: (text: string) => boolean
}

/** What is told about a study, and names neither it nor the school. */
const detail =
  /^(?:(?:cumulative|major|minor|overall|cum\.?)?\s*(?:c?gpa|grade|note|score|average|average grade|abschlussnote|moyenne|mention)(?![\p{L}])|(?:thesis|dissertation|advis[eo]r|supervisor|focus|relevant coursework|coursework|abschlussarbeit|schwerpunkte?)\s*[:：]|graduated with|magna cum laude|summa cum laude|cum laude)/iu

const label =
  /^(?:title|position|role|employer|company|organi[sz]ation|firma|arbeitgeber|funktion|stelle|poste|entreprise|employeur|puesto|empresa|cargo|azienda|ruolo|职位|公司|会社名|役職|должность|компания)\s*[:：]\s*/iu

const toParts = ({ line, rest }: EntryLine): Part[] =>
  rest
    .map((text) => trimName(text.replace(label, '')))
    .filter((text) => /\p{L}/u.test(text) && !detail.test(text))
    .map((text) => ({ text, line: line.number }))

const score = (text: string, { namesWhat, namesWhere }: NamingRules): number => {
  const sum = Number(namesWhat(text)) - Number(namesWhere(text))
  if (sum !== 0 || !namesWhat(text)) return sum
  // In `Software Engineer` the word at the end says what it is.
  const plain = text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '').trim()
  const last = plain.split(/\s+/u).at(-1) ?? ''
  return Number(namesWhat(last) && !namesWhere(last))
}

/** Without places at the ends of lines: `Seoul, S.Korea`. */
const dropPlaceParts = (parts: readonly Part[]): Part[] => {
  const kept = parts.filter(({ text }) => !isTownOf(text) || parts.length === 1)
  return kept.length > 0 ? kept : [...parts]
}

/** Cuts the town off `Windrad GmbH, Emden`. */
const dropTown = (pieces: readonly string[], { namesWhat, namesWhere }: NamingRules): string[] => {
  const [first = '', second = ''] = pieces
  const isTown =
    pieces.length === 2 &&
    namesWhere(first) &&
    !namesWhat(second) &&
    !namesWhere(second) &&
    mayBeTown(second)
  return isTown ? [first] : [...pieces]
}

const stripPlace = (part: Part, rules: NamingRules): Part => {
  const pieces = part.text.split(/\s*,\s+|\s+[–—]\s+/u)
  const kept = dropTown(dropPlaces(pieces), rules)
  const last = kept.at(-1)
  if (kept.length === pieces.length || last === undefined) return part
  return { ...part, text: part.text.slice(0, part.text.indexOf(last) + last.length) }
}

const listParts = ({ head }: CvEntry, rules: NamingRules): Part[] => {
  const parts = dropPlaceParts(head.flatMap(toParts))
  const [only] = parts
  if (only !== undefined && parts.length === 1) {
    // `Engineer, Backend` is one name.
    const isOne = (first: string, second: string): boolean =>
      score(first, rules) > 0 && score(second, rules) > 0 && !rules.namesWhere(second)
    return splitNames(only.text, isOne).map((text) => ({ ...only, text }))
  }
  return parts.map((part) => stripPlace(part, rules))
}

interface Candidate {
  entry: CvEntry
  parts: Part[]
  /** Above 0 if what one did comes first. */
  order: number
}

const weigh = (parts: readonly Part[], rules: NamingRules): number => {
  const [first, second] = parts
  if (first === undefined || second === undefined) return 0
  return score(first.text, rules) - score(second.text, rules)
}

const chooseThree = (parts: readonly Part[], rules: NamingRules): Part[] => {
  if (parts.length <= 2) return [...parts]
  const what = parts.find(({ text }) => score(text, rules) > 0)
  const where = parts.find((part) => part !== what && score(part.text, rules) < 0)
  if (what !== undefined && where !== undefined)
    return parts.filter((part) => part === what || part === where)
  const chosen = what ?? where
  if (chosen === undefined || parts.indexOf(chosen) < 2) return parts.slice(0, 2)
  return parts.filter((part, index) => part === chosen || index === 0)
}

/** The employer or school that a line above several entries names, without its town. */
const nameGroup = (group: EntryLine, rules: NamingRules): Part | null => {
  const named = toParts(group).find(({ text }) => !isTownOf(text))
  return named === undefined ? null : stripPlace(named, rules)
}

const name = (
  { entry, parts, order }: Candidate,
  usual: number,
  rules: NamingRules,
): NamedEntry => {
  const [first = null, second = null] = parts
  const group = entry.group === null ? null : nameGroup(entry.group, rules)
  if (first === null) return { entry, what: null, where: group }
  if (second === null) {
    const isWhere = score(first.text, rules) < 0
    return isWhere ? { entry, what: null, where: first } : { entry, what: first, where: group }
  }
  const whatFirst = order === 0 ? usual >= 0 : order > 0
  return whatFirst ? { entry, what: first, where: second } : { entry, what: second, where: first }
}

/**
 * Names the entries of a section. Which of two names comes first is decided by their words, and where these
 * are unknown by the other entries of the section.
 */
export const nameEntries = (entries: readonly CvEntry[], rules: NamingRules): NamedEntry[] =>
  nameByLayout(entries, rules).map((named) => {
    const form = readForm(named.entry)
    return dropTownOf(form === null ? named : { ...named, ...form }, rules)
  })

/** What the labels of a form say; null for an entry without any. */
const readForm = ({ head, body }: CvEntry): Pick<NamedEntry, 'what' | 'where'> | null => {
  const lines = [...head, ...body]
  const find = (wanted: FormField): Part | null => {
    const line = lines.find(({ field }) => field === wanted)
    return line === undefined ? null : (toParts(line)[0] ?? null)
  }
  const [what, where] = [find('what'), find('where')]
  return what === null && where === null ? null : { what, where }
}

/** Cuts the town off the name of an employer or a school: `Cabinet Faure, Lyon`. */
const dropTownOf = (named: NamedEntry, rules: NamingRules): NamedEntry => {
  const { where } = named
  if (where === null) return named
  const pieces = where.text.split(/\s*[,，،]\s+|\s+[·•|]\s+/u)
  const [first = '', second = ''] = pieces
  const isTown =
    pieces.length === 2 &&
    first.length > 2 &&
    mayBeTown(second) &&
    !rules.namesWhere(second) &&
    !rules.namesWhat(second) &&
    !isCompanySuffix(second)
  return isTown ? { ...named, where: { ...where, text: first } } : named
}

const nameByLayout = (entries: readonly CvEntry[], rules: NamingRules): NamedEntry[] => {
  const candidates = entries.map((entry): Candidate => {
    const parts = chooseThree(listParts(entry, rules), rules)
    return { entry, parts, order: weigh(parts, rules) }
  })
  const usual = candidates.reduce((sum, { order }) => sum + Math.sign(order), 0)
  return candidates.map((candidate) => name(candidate, usual, rules))
}
