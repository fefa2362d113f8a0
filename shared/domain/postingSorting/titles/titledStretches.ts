import { isSmallWord } from '../lines/detectLanguage'
import { foldLine } from '../lines/tokens'
import { countWords, endsQuestion, endsSentence, hasMeaning, pickMeanings } from '../lines/units'
import { namesOnlyThePage } from './pageNames'
import { genderMark } from './genderMark'
import { hasDuties, type ReadUnit } from './readUnit'

const longestTitle = 8
/** In words; a longer line below `We are looking for:` may be anything. */
const longestAnnounced = 5
/** A sentence of so many words says more than a name would. */
const longSentence = 9
/** Below a heading that the source marks, a shorter one is enough. */
const anySentence = 4
/** From so many titles on, a line that looks like them is one too, whatever it says. */
const enoughTitles = 3
/** A heading that is known so well is no title. */
const knownStrength = 0.6

const isKnown = ({ heading }: ReadUnit): boolean =>
  heading?.name !== null && heading?.name !== undefined && heading.strength > knownStrength

/** `We are looking for:`, `Every year we train young people as`, with the title in the line below. */
const announces = (each: ReadUnit | undefined): boolean =>
  each !== undefined &&
  (/[:：]$/u.test(each.unit.text)
    ? hasMeaning(each.unit, 'beforeTitle')
    : pickMeanings(each.unit.meanings, 'beforeTitle').some(
        ({ to }) => to === each.unit.tokens.length && countWords(each.unit) >= longestTitle / 2,
      ))

const isAnnounced = (each: ReadUnit, previous: ReadUnit | undefined): boolean =>
  countWords(each.unit) <= longestAnnounced && announces(previous)

/** Languages in which a title begins with its occupation: `Chef de cuisine`, where others say `Head Chef`. */
const headFirst = ['fr', 'es', 'it', 'pt', 'pl', 'ru', 'el', 'ar']

/** Whether the occupation is what the line names, and not one of the things it speaks of. */
const namesRole = ({ unit }: ReadUnit): boolean => {
  if (genderMark.test(unit.text)) return true
  if (/[:：]$/u.test(unit.text) || hasMeaning(unit, 'beforeTitle')) return false
  const opens = headFirst.includes(unit.languages[0] ?? '')
  return pickMeanings(unit.meanings, 'occupation').some(({ from, to }) => {
    const behind = unit.text.slice(unit.tokens[to - 1]?.end)
    return /^\s?(?:$|[/(（,–|-])/u.test(behind) || (opens && from === 0)
  })
}

/** Whether a line is the name of an occupation and nothing else. */
const isOccupation = ({ unit }: ReadUnit): boolean =>
  pickMeanings(unit.meanings, 'occupation').some(
    ({ from, to }) => from === 0 && to === unit.tokens.length,
  )

const isApart = (each: ReadUnit, previous: ReadUnit | undefined): boolean =>
  each.unit.isMarked ||
  each.unit.isApartAbove ||
  previous?.unit.isItem === true ||
  isOccupation(each)

/** Whether a line could be a title by its form: a few words on their own. */
const isNameLike = (each: ReadUnit, previous: ReadUnit | undefined): boolean =>
  !each.unit.isItem &&
  !each.unit.isFrontMatter &&
  countWords(each.unit) <= longestTitle &&
  /^[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(each.unit.text) &&
  !isSmallWord(each.unit.tokens[0]?.word ?? '', each.unit.languages) &&
  !namesOnlyThePage(each.unit.text, each.unit.languages) &&
  !endsSentence(each.unit.text) &&
  !endsQuestion(each.unit.text) &&
  (each.unit.label === null || each.unit.label.value === '') &&
  !isKnown(each) &&
  isApart(each, previous)

/** Whether a stretch tells of a role: a list, a sentence, or a section of duties or requirements. */
const tells = (stretch: readonly ReadUnit[], longest: number): boolean =>
  hasDuties(stretch) ||
  stretch.filter(({ unit }) => unit.isItem).length >= 2 ||
  stretch.some(({ unit }) => countWords(unit) >= longest && endsSentence(unit.text))

const keepTelling = (read: readonly ReadUnit[], starts: readonly number[]): number[] =>
  starts.filter((start, at) => {
    const isMarked = read[start]?.unit.isMarked === true
    return tells(read.slice(start + 1, starts[at + 1]), isMarked ? anySentence : longSentence)
  })

/** `Baker` and `Baker (part time)` are one role named twice. */
const dropRepeats = (read: readonly ReadUnit[], starts: readonly number[]): number[] => {
  const seen: string[] = []
  return starts.filter((start) => {
    const name = foldLine(read[start]?.unit.text ?? '')
    if (seen.some((other) => name.includes(other) || other.includes(name))) return false
    seen.push(name)
    return true
  })
}

/** Lines that look like the titles found, such as headings of the same level, and tell of a role. */
const addSiblings = (read: readonly ReadUnit[], starts: readonly number[]): number[] => {
  const first = read[starts[0] ?? 0]
  const all = read.flatMap((each, index) =>
    starts.includes(index) ||
    (index > (starts[0] ?? 0) &&
      first !== undefined &&
      each.heading?.name === null &&
      each.unit.isMarked === first.unit.isMarked &&
      each.unit.block.level === first.unit.block.level &&
      !/[:：]$/u.test(each.unit.text) &&
      isNameLike(each, read[index - 1]))
      ? [index]
      : [],
  )
  return keepTelling(read, all)
}

/**
 * Where the roles begin on a page that names each in a line of its own, `Baker` or `Cook (m/f/d)`,
 * and tells of it below. Empty for other pages.
 */
export const findTitledStretches = (read: readonly ReadUnit[]): number[] => {
  const named = read.flatMap((each, index) =>
    isNameLike(each, read[index - 1]) && (namesRole(each) || isAnnounced(each, read[index - 1]))
      ? [index]
      : [],
  )
  const starts = dropRepeats(read, keepTelling(read, named))
  if (starts.length < 2) return []
  return starts.length >= enoughTitles ? addSiblings(read, starts) : starts
}
