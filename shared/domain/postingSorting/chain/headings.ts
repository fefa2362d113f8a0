import type { HeadingName } from '../lexicon'
import { findMeanings } from '../lines/meanings'
import { classOfHeading } from './classes'
import { endsInDemand } from './trailingDemand'
import {
  countWords,
  endsQuestion,
  hasMeaning,
  pickMeanings,
  type MatchOf,
  type Unit,
} from '../lines/units'
import {
  endsInMidSentence,
  endsStatement,
  isConnective,
  isDutyAbove,
  isSetApart,
  isShort,
  isShortBetweenLong,
  isShouted,
  isTooLong,
  opensHere,
  opensSomething,
} from './headingShapes'

/** A heading’s name, `null` if it is in no lexicon, and how certain that is. */
export interface MatchedHeading {
  name: HeadingName | null
  /** From 0 to 1. */
  strength: number
}

/**
 * The share of a heading's words that name its section: in `Knowledge and experience` both halves
 * do, and they count together.
 */
const coverageOf = (
  best: MatchOf<'heading'>,
  known: readonly MatchOf<'heading'>[],
  count: number,
): number => {
  const alike = known.filter(
    ({ meaning }) => classOfHeading[meaning.name] === classOfHeading[best.meaning.name],
  )
  const covered = Array.from({ length: count }, (_, at) =>
    alike.some(({ from, to }) => from <= at && at < to),
  )
  return covered.filter(Boolean).length / Math.max(1, count)
}

/** Names that often only qualify another one: `Job duties`, `Contract benefits`. */
const isGeneral = ({ meaning }: MatchOf<'heading'>): boolean =>
  meaning.name === 'facts' || meaning.name === 'other'

const compare = (one: MatchOf<'heading'>, other: MatchOf<'heading'>): number =>
  other.to - other.from - (one.to - one.from) ||
  Number(other.meaning.isWhole) - Number(one.meaning.isWhole) ||
  Number(isGeneral(one)) - Number(isGeneral(other)) ||
  one.from - other.from

/** Of several names side by side, the last is the one that counts: `Essential job duties`. */
const findHead = (found: MatchOf<'heading'>[]): MatchOf<'heading'> | undefined => {
  const known = [...found].sort(compare)
  let [best] = known
  for (const other of known)
    if (
      best !== undefined &&
      other.from === best.to &&
      other.to - other.from === best.to - best.from &&
      !isGeneral(other)
    )
      best = other
  return best
}

const aboutName =
  /^(?:about|who is|who are|über|uber|om|sobre|à propos d[eu']|a propos d[eu']|over|chi è|o firmie|o|о|σχετικά με|关于|about:)\s+(?=\p{Lu}|the \p{Lu})/iu

/** `Why Harrow Mills?` */
const whyName =
  /^(?:[Ww]hy|[Ww]arum|[Pp]ourquoi|[Pp]or qué|[Pp]or que|[Pp]erché|[Ww]aarom|[Vv]arför)\s+(?:choose\s|join\s|work at\s)?\p{Lu}[^?]*\?$/u

/** The name of the section that the words of a heading open; null if they are in no lexicon. */
export const matchHeading = (
  unit: Pick<Unit, 'text' | 'tokens'>,
  meanings: Unit['meanings'],
): MatchedHeading => {
  const count = unit.tokens.length
  const known = pickMeanings(meanings, 'heading')
  const best = findHead(known)
  if (best !== undefined) {
    const coverage = coverageOf(best, known, count)
    return {
      name: best.meaning.name,
      strength: 0.35 + 0.65 * Math.min(1, coverage + 0.08 * (best.to - best.from)),
    }
  }
  const isAbout = aboutName.test(unit.text) || /^(?:关于|關於)\p{Script=Han}/u.test(unit.text)
  if (isAbout && countWords(unit) <= 7) return { name: 'company', strength: 0.75 }
  if (whyName.test(unit.text) && countWords(unit) <= 6) return { name: 'offer', strength: 0.5 }
  return { name: null, strength: 0 }
}

/** `(20 hours a week)` adds to the line above. */
const isAside = (text: string): boolean => /^\(.*\)$/u.test(text)

/** Whether the whole line is a known heading. */
const isWholeHeading = (unit: Unit): boolean =>
  pickMeanings(unit.meanings, 'heading').some(
    ({ from, to }) => from === 0 && to === unit.tokens.length,
  )

const looksLikeFact = (unit: Unit): boolean =>
  /[\d０-９]{3,}|[\d０-９][万千]?[円元]|@|https?:|www\./u.test(unit.text) ||
  (countWords(unit) <= 4 &&
    !/[:：?？]$/u.test(unit.text) &&
    !(countWords(unit) >= 2 && isWholeHeading(unit)) &&
    (hasMeaning(unit, 'workplace') || hasMeaning(unit, 'employment'))) ||
  (/\d/.test(unit.text) && (hasMeaning(unit, 'workplace') || hasMeaning(unit, 'employment')))

/** Whether a line looks like one more line of a list: it ends no sentence and opens nothing. */
const isOpenLine = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.isItem &&
  !unit.isMarked &&
  unit.label === null &&
  unit.isApartAbove &&
  countWords(unit) >= 3 &&
  !/[.!?:;。！？：；…]["”’»)\]]*$/u.test(unit.text) &&
  matchHeading(unit, unit.meanings).strength < 0.7

/** Whether an unmarked line stands where a heading would. */
const standsAsHeading = (
  unit: Unit,
  previous: Unit | undefined,
  next: Unit | undefined,
): boolean => {
  if (next === undefined || isTooLong(unit, next)) return false
  if (isConnective(unit.text)) return false
  if (endsInMidSentence(unit.text) || /^[\p{Ll}\d(]/u.test(unit.text) || looksLikeFact(unit))
    return false
  if (/[^.…][.。]$/u.test(unit.text) && countWords(unit) > 5) return false
  if (/[:：]$/u.test(unit.text)) return next.isItem || opensSomething(unit, next)
  if (endsQuestion(unit.text)) return unit.isApartAbove && opensSomething(unit, next)
  if (next.isItem) return unit.isApartAbove || !unit.isApartBelow || (previous?.isItem ?? false)
  return unit.isApartAbove && opensSomething(unit, next) && !endsStatement(unit.text)
}

/** `Core responsibilities` above `Primary functions`: a heading of headings, set apart from both sides. */
const standsAboveHeading = (unit: Unit, next: Unit | undefined): boolean =>
  next !== undefined &&
  unit.isApartAbove &&
  unit.isApartBelow &&
  !next.isItem &&
  countWords(unit) <= 6 &&
  isShort(next) &&
  matchHeading(next, next.meanings).strength >= 0.85

const ideograph = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u

/**
 * A bullet or number may come before a heading too: `■仕事内容`, `一、岗位职责`. A short name such as
 * `経験` may be an item of its list, unless prose follows.
 */
const isListedHeading = (unit: Unit, matched: MatchedHeading, next: Unit | undefined): boolean =>
  matched.name !== null &&
  matched.strength === 1 &&
  next !== undefined &&
  ideograph.test(unit.text) &&
  (unit.tokens.length >= 4 || !next.isItem)

/** An ornament does not make a list item of a known heading that stands by itself: `✅ Your profile`. */
const isAloneAsItem = (
  unit: Unit,
  matched: MatchedHeading,
  previous: Unit | undefined,
  next: Unit | undefined,
): boolean =>
  matched.name !== null &&
  matched.strength === 1 &&
  countWords(unit) >= 2 &&
  unit.isApartAbove &&
  unit.isApartBelow &&
  previous?.isItem === false &&
  next?.isItem === false

/** Whether a line begins in lower case below one that begins with a capital, like items whose bullets were lost. */
const isAmongLines = (unit: Unit, previous: Unit | undefined, next: Unit | undefined): boolean =>
  next?.isItem !== true &&
  /^\p{Ll}/u.test(unit.text) &&
  !/[:：?？]$/u.test(unit.text) &&
  previous !== undefined &&
  !previous.isMarked &&
  /^\p{Lu}/u.test(previous.text)

/** A known heading may end in an exclamation mark and, above its list, in a full stop: `This is what you bring.` */
const mayClose = (unit: Unit, { strength }: MatchedHeading, next: Unit | undefined): boolean =>
  countWords(unit) <= 5 &&
  (/!$/u.test(unit.text) ||
    (strength >= 0.85 && unit.isApartAbove && next !== undefined && next.isItem))

/** `you will`, `wirst du`: the words that open a list, however the line begins. */
const closingWords = 2
const closingStrength = 0.85

/** `As our night baker, you will` is a heading by how it ends, if a list follows. */
const matchClosing = (unit: Unit, next: Unit | undefined): MatchedHeading | null => {
  if (next?.isItem !== true || unit.tokens.length <= closingWords) return null
  const closing = unit.tokens.slice(-closingWords)
  const found = pickMeanings(findMeanings(closing, unit.languages), 'heading').find(
    ({ from, to, meaning }) => meaning.isWhole && from === 0 && to === closing.length,
  )
  return found === undefined ? null : { name: found.meaning.name, strength: closingStrength }
}

/** In words, and as strength: so long a heading that says so little of a section speaks of something else. */
const longHeading = 7
const weakName = 0.62

/** `You look after the communication of our houses` is no heading for communication skills. */
const onlyMentions = (unit: Unit, { strength }: MatchedHeading): boolean =>
  countWords(unit) >= longHeading && strength < weakName && !endsQuestion(unit.text)

/**
 * Reads a unit as a heading; null if it is none. A marked one always is; others are known by their
 * words and by where they stand.
 */
export const readHeading = (
  unit: Unit,
  previous: Unit | undefined,
  next: Unit | undefined,
): MatchedHeading | null => {
  if (unit.block.kind === 'tableRow' || unit.tokens.length === 0 || unit.isFrontMatter) return null
  const known = matchHeading(unit, unit.meanings)
  const matched = known.name === null ? (matchClosing(unit, next) ?? known) : known
  const isLabelled = unit.label !== null && unit.label.value !== ''
  if (unit.isMarked) {
    const isFact = isLabelled || (matched.name === null && looksLikeFact(unit))
    const heading = onlyMentions(unit, matched) ? { name: null, strength: 0 } : matched
    return !isFact && (isShort(unit) || unit.block.level < 6) ? heading : null
  }
  if (!isShort(unit) || endsInMidSentence(unit.text) || isAside(unit.text)) return null
  if (endsInDemand(unit)) return null
  if (unit.isItem && isLabelled) return null
  if (unit.isItem)
    return isListedHeading(unit, matched, next) || isAloneAsItem(unit, matched, previous, next)
      ? matched
      : null
  if (unit.block.kind === 'keyValue' && isLabelled) return null
  const stands = standsAsHeading(unit, previous, next)
  const isInList = isOpenLine(previous) || isDutyAbove(unit, next) || opensHere(unit, previous)
  if (matched.name === null) return stands && !isInList ? matched : null
  const words = countWords(unit)
  if (endsStatement(unit.text) && !mayClose(unit, matched, next)) return null
  if (isAmongLines(unit, previous, next)) return null
  // A known question, or a known name with a colon, opens its section even if nothing sets it apart.
  const isOpened = /[:：?？]$/u.test(unit.text) && next !== undefined
  if (matched.strength === 1 && isOpened && (words >= 2 || unit.isApartBelow)) return matched
  if (looksLikeFact(unit)) return null
  const isNamed = words >= 2 && isWholeHeading(unit) && !/^\p{Ll}/u.test(unit.text)
  if (isNamed && next !== undefined) return matched
  const isSure =
    matched.strength >= 0.85 ||
    (matched.strength >= (words > 6 ? 0.7 : 0.6) &&
      (/[:：!]$/u.test(unit.text) || endsQuestion(unit.text)))
  const isPlaced =
    unit.isApartAbove ||
    (previous !== undefined && matchHeading(previous, previous.meanings).strength === 1) ||
    !unit.isApartBelow ||
    (next?.isItem ?? false) ||
    (previous?.isItem ?? false)
  if (isSetApart(unit, previous) && matched.strength >= 0.7 && next !== undefined) return matched
  if (isShouted(unit) && matched.strength >= 0.45 && unit.isApartAbove && next !== undefined)
    return matched
  if (isSure && isPlaced && next !== undefined && words <= 9) return matched
  if (matched.strength >= 0.6 && standsAboveHeading(unit, next)) return matched
  if (matched.strength >= 0.5 && isShortBetweenLong(unit, previous, next)) return matched
  return stands && (matched.strength >= 0.6 || !isOpenLine(previous)) ? matched : null
}
