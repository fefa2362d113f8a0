import { matchHeading } from '../chain/headings'
import { isSmallWord } from '../lines/detectLanguage'
import {
  countWords,
  endsQuestion,
  endsSentence,
  hasMeaning,
  namesOccupation,
  pickMeanings,
  type Unit,
} from '../lines/units'
import { cleanTitle } from './cleanTitle'
import { findMeanings } from '../lines/meanings'
import { tokenize } from '../lines/tokens'
import { genderMark } from './genderMark'
import { namesOnlyThePage } from './pageNames'

/** The units above and below one. */
export interface Neighbours {
  previous?: Unit | undefined
  next?: Unit | undefined
}

export interface FoundTitle {
  title: string
  unit: Unit | null
  score: number
}

/** A page may have a title of its own, and `who` may be a description; other labels name a job. */
const isAnyTitle =
  /^(?:title|titel|titre|título|titolo|tytuł|τίτλος|who|wer|qui|quién|quem|chi|wie|vem|kto|кто)$/iu

/** `a leader in cloud services` is the company. */
const praisesCompany = /^(?:\p{Ll}+\s)*leader (?:in|of)\s/u

/** `harrow-mills.example` */
const isDomain = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,7}$/u

/** `Prof. Dr. Anna Harrow` is somebody to write to. */
export const isPerson =
  /^(?:prof|dr|mr|mrs|ms|mx|herr|frau|mme|sr|sra|sig|dott)\.?\s(?:\p{Lu}[\p{L}'’-]*\.?\s?){1,5}$/iu

/** Whether a text could be a title: letters, and not too many words. */
export const isNameable = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  text.length <= 160 &&
  text.split(/\s+/).length <= 16 &&
  !praisesCompany.test(text)

/** `招聘“面包师”5人`, `Wanted: “Night Baker” (York)`: the quotes separate the title from the rest. */
const quotedTitle = /^["“„«「『]([^"“”»」』]{2,60})["”“»」』]/u

/** `Job description for a Night Baker` */
const smallStart =
  /^(?:for|of|as|für|als|de|du|des|para|do|da|per|di|voor|som|till|för|на|для)\s+(?:(?:an?|the|eine?n?|une?|una?|um|uma|een|en|ett)\s+)?/iu

type Words = Pick<Unit, 'text' | 'tokens' | 'meanings'>

/** What follows the words that announce a title in a heading: `We are hiring a Baker`. */
const afterAnnouncement = (words: Words): string | null => {
  const jobs = words.meanings.filter(({ meaning }) => /^occupations?$/.test(meaning.of))
  const found = pickMeanings(words.meanings, 'beforeTitle')
    .filter(({ from }) => from <= 4 && !jobs.some((job) => job.from < from))
    .sort((one, other) => other.to - one.to)[0]
  if (found === undefined) return null
  const behind = words.text.slice(words.tokens[found.to - 1]?.end).replace(/^[\s:：–—-]+/u, '')
  const rest = cleanTitle(quotedTitle.exec(behind)?.[1] ?? behind.replace(smallStart, ''))
  // Verbs follow too: `We invite you to join us`.
  const isName = /^[\p{Lu}\p{Lo}\d]/u.test(rest) || jobs.some(({ from }) => from >= found.to)
  return isName && isNameable(rest) && countWords(words) <= 14 && !endsSentence(rest) ? rest : null
}

/** In words; the name of a page is short. */
const longestPageName = 6

/** `Jobs – Harrow Mills`, `Harrow Mills is hiring`: the page of an employer's postings. */
const namesEmployersPage = (words: Words): boolean =>
  countWords(words) <= longestPageName &&
  !namesOccupation(words) &&
  (pickMeanings(words.meanings, 'pageName').some(
    ({ from, to }) => from === 0 || to === words.tokens.length,
  ) ||
    pickMeanings(words.meanings, 'beforeTitle').some(
      ({ from, to }) => to - from >= 2 && to === words.tokens.length,
    ))

/**
 * The title that a labelled value states, without what announces it: `title: Vacancy: Night Baker`;
 * and whether it names no more than the page.
 */
const readStatedTitle = (
  value: string,
  languages: readonly string[],
): { title: string; isPage: boolean } => {
  const text = cleanTitle(value)
  const tokens = tokenize(text)
  const words = { text, tokens, meanings: findMeanings(tokens, languages) }
  const title = afterAnnouncement(words)
  return { title: title ?? text, isPage: title === null && namesEmployersPage(words) }
}

/** `Harrow Mills Museum: Night Baker`: the employer stands before the title, as a label would. */
const namesBehindEmployer = ({ label, languages }: Unit): boolean =>
  label !== null &&
  label.text.split(/\s+/u).length >= 2 &&
  !namesOccupation(label) &&
  pickMeanings(findMeanings(tokenize(label.value), languages), 'occupation').length > 0

/** `Vacancies — Night Baker`: what announces the posting comes before the title, as a label would. */
const announcesPosting = ({ label, languages }: Unit): boolean =>
  label !== null && !/^\d/.test(label.value) && namesOnlyThePage(label.text, languages)

const labelOf = (unit: Unit): 'title' | 'other' | null => {
  if (unit.label === null || unit.label.value === '') return null
  if (announcesPosting(unit)) return 'title'
  const facts = pickMeanings(unit.label.meanings, 'label')
  if (facts.length === 0) return null
  return facts.some(({ meaning }) => meaning.fact === 'title') ? 'title' : 'other'
}

export const isKnownHeading = (unit: Unit): boolean => {
  const { name, strength } = matchHeading(unit, unit.meanings)
  return name !== null && strength > 0.75
}

/** Whether a line breaks off at a small word, such as `eine/n`, whose last letter is a token of its own. */
const breaksOff = ({ text, tokens, languages }: Unit): boolean => {
  const last = tokens.findLast(({ word }) => word.length > 1)
  return /[^.!?。！？]$/u.test(text) && last !== undefined && isSmallWord(last.word, languages)
}

/** `Ab sofort suchen wir eine/n`, with the title in the line below. */
const announcesTitle = (unit: Unit): boolean =>
  breaksOff(unit) &&
  hasMeaning(unit, 'beforeTitle') &&
  pickMeanings(unit.meanings, 'cue').some(({ meaning }) => meaning.class === 'definition')

/** `Opening hours`, with the hours in the lines below. */
const isOnlyLabel = (unit: Unit): boolean =>
  pickMeanings(unit.meanings, 'label').some(
    ({ from, to, meaning }) => meaning.fact !== 'title' && from === 0 && to === unit.tokens.length,
  )

/** In words; a longer line with `bakers` in it speaks of them. */
const longestPlural = 5

/** How many words don't only say how the work is done: `Full-time and part-time bakers` has two. */
const countNaming = (unit: Unit): number => {
  const terms = pickMeanings(unit.meanings, 'employment')
  const isTerm = (at: number): boolean => terms.some(({ from, to }) => from <= at && at < to)
  return countWords(unit) - unit.tokens.filter((_, at) => isTerm(at)).length
}

/** Whether a line names the job itself: `Baker`, `Bakers for our night shift`. */
export const namesJob = (unit: Unit): boolean =>
  hasMeaning(unit, 'occupation') ||
  (namesOccupation(unit) && countNaming(unit) <= longestPlural && !hasMeaning(unit, 'duty'))

/** Below `Vacancy` stands its title; below `Job description:` perhaps the first duty. */
const isBelowAnnouncement = (unit: Unit, previous: Unit | undefined): boolean =>
  previous !== undefined &&
  !/[:：]$/u.test(previous.text) &&
  namesOnlyThePage(previous.text, previous.languages) &&
  !hasMeaning(unit, 'duty')

/** `Position`, with the title in the line below. */
const isTitleLabel = (unit: Unit): boolean =>
  pickMeanings(unit.meanings, 'label').some(
    ({ from, to, meaning }) => meaning.fact === 'title' && from === 0 && to === unit.tokens.length,
  )

/** Scores how likely a line is to be the title, by its words and its position. */
export const scoreTitle = (
  unit: Unit,
  position: number,
  { previous, next }: Neighbours = {},
): FoundTitle | null => {
  const label = labelOf(unit)
  if (label === 'title' && unit.label !== null) {
    const { title, isPage } = readStatedTitle(unit.label.value, unit.languages)
    if (!isNameable(title)) return null
    const isAtTop = position < 14
    const bonus = namesJob(unit) || genderMark.test(unit.text) ? 1.5 : 0
    // Behind `Vacancy –` the employer is named as often as the role.
    const isDoubtful = bonus === 0 && announcesPosting(unit)
    const isProse = (title.split(/\s[–|-]\s/u)[0]?.split(/\s+/u).length ?? 0) > 14
    return {
      title,
      unit,
      score:
        (unit.isFrontMatter ? 5 : isAtTop ? 4.5 : 1.5) +
        bonus +
        (isAnyTitle.test(unit.label.text.trim()) ? -1.2 : 0.8) -
        (namesOnlyThePage(title, unit.languages) ? 6 : isPage ? 4 : 0) -
        (isDoubtful ? 2 : 0) -
        (isProse ? (unit.isFrontMatter ? 2 : 4) : 0),
    }
  }
  const isBehindEmployer = label === null && !unit.isItem && namesBehindEmployer(unit)
  const text = cleanTitle(isBehindEmployer && unit.label !== null ? unit.label.value : unit.text)
  if (!isNameable(text) || unit.tokens.length === 0) return null
  const hasMark = genderMark.test(unit.text)
  if (label === 'other' && !hasMark) return null
  if (unit.isFrontMatter) return null
  let score = 0
  const words = countWords(unit)
  const mayBeTitle = namesJob(unit) || !hasMeaning(unit, 'duty')
  const isValue = previous !== undefined && isTitleLabel(previous) && mayBeTitle
  if (hasMark) score += 4
  if (namesJob(unit)) score += 2
  if (unit.isMarked) score += unit.block.level === 1 ? 1.6 : unit.block.level <= 3 ? 1 : 0.5
  if (position === 0) score += namesJob(unit) ? 3 : 2.2
  else if (position <= 2) score += 1.2
  else if (position <= 6) score += 0.5
  else score -= Math.min(3, (position - 6) * 0.15)
  if (unit.isItem) score -= 2.5
  if (words > 8) score -= (words - 8) * 0.4
  if (/[!！]$/u.test(unit.text)) score -= 0.8
  else if (endsSentence(unit.text) && !isValue && !/\b(?:jr|sr|inc)\.$/i.test(unit.text))
    score -= hasMark ? 1 : 3
  if (endsQuestion(unit.text)) score -= 2
  if (/[:：]$/u.test(unit.text)) score -= 1.5
  if (/@|https?:|www\./.test(unit.text) || isDomain.test(text)) score -= 4
  if (isPerson.test(text)) score -= 4
  if (isValue && words <= 8) score += 3.5
  if (isBelowAnnouncement(unit, previous)) score += 1.5
  if (/^[a-zа-яα-ω]/u.test(unit.text) && !hasMark) score -= 1.5
  if (isKnownHeading(unit) && !hasMark) score -= namesJob(unit) ? 2 : 4
  if (hasMeaning(unit, 'furniture')) score -= 4
  if (namesOnlyThePage(text, unit.languages)) score -= 6
  if (isOnlyLabel(unit) && !namesJob(unit)) score -= 6
  if (namesEmployersPage(unit) && !hasMark) score -= 3
  if ((hasMeaning(unit, 'employment') || hasMeaning(unit, 'workplace')) && !namesJob(unit))
    score -= 1.5
  if (next !== undefined && next.text.length > 60 && words <= 10) score += 0.3
  const isAnnounced = previous !== undefined && position <= 12 && announcesTitle(previous)
  if (isAnnounced && words <= 10 && /^\P{N}/u.test(text)) score += 3
  const announced = afterAnnouncement(unit)
  if (announced === null) return { title: text, unit, score }
  return { title: announced, unit, score: score + (namesJob(unit) ? 1.6 : 1.2) }
}
