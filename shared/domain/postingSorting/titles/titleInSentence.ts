import { pickMeanings, type Unit } from '../lines/units'
import { cleanTitle } from './cleanTitle'
import { genderMark } from './genderMark'
import { isNameable, type FoundTitle } from './scoreTitle'

const wordLike = /[\p{L}\p{N}]/u

/** The `in` of `Lehrer*in` is not a word of its own. */
const standsInWord = (unit: Unit, at: number): boolean =>
  /[*:_/(·]/u.test(unit.text[(unit.tokens[at]?.start ?? 0) - 1] ?? '')

const longestTitle = 90

/** From `start` to the mark that ends a title, as in `Baker (m/f/d)`; null if there is none in the sentence. */
const findMarked = (unit: Unit, start: number): string | null => {
  const rest = unit.text.slice(start)
  const mark = genderMark.exec(rest)
  if (mark === null || mark.index === 0 || mark.index > longestTitle) return null
  if (/[.!?:;]\s/u.test(rest.slice(0, mark.index))) return null
  const title = cleanTitle(dropPraise(rest.slice(0, mark.index + mark[0].length)))
  return isNameable(title) ? title : null
}

interface Span {
  from: number
  to: number
}

/** `We are looking for` and `a` are one announcement. In the order of the sentence, since the first one counts. */
const joinAnnouncements = (found: readonly Span[]): Span[] => {
  const joined: Span[] = []
  for (const { from, to } of [...found].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last === undefined || from > last.to) joined.push({ from, to })
    else last.to = Math.max(last.to, to)
  }
  return joined
}

/** Finds where phrases stand, in the order of the sentence, whatever the language of each. */
const inOrder = <Place extends Span>(places: readonly Place[]): Place[] =>
  [...places].sort((one, other) => one.from - other.from)

/** Such a word follows a title as well as it announces one: `position`. */
const mayFollowTitle = (unit: Unit, { from, to }: Span): boolean =>
  pickMeanings(unit.meanings, 'afterTitle').some((word) => word.from === from && word.to === to)

/** `This position provides advice to the counsel`: what is said of a position is not its title. */
const speaksOfPosition = (unit: Unit, announcement: Span): boolean =>
  mayFollowTitle(unit, announcement) &&
  /^\p{Ll}/u.test(unit.text.slice(unit.tokens[announcement.to]?.start))

/** `Three years of experience as an attorney`: what somebody must have been. */
const asksForExperience = (unit: Unit, { from: at, to: end }: Span): boolean =>
  pickMeanings(unit.meanings, 'kind').some(
    ({ from, to, meaning }) => meaning.kind === 'experience' && from < at && to > at && to <= end,
  )

/** The text between the end of an announcement and the end of its title; null if it announces none. */
const readAnnounced = (unit: Unit, announcement: Span, starts: readonly Span[]): string | null => {
  const { to } = announcement
  const marked = findMarked(unit, unit.tokens[to]?.start ?? unit.text.length)
  if (marked !== null) return marked
  const jobs = inOrder([
    ...pickMeanings(unit.meanings, 'occupation'),
    ...pickMeanings(unit.meanings, 'occupations'),
  ])
  const job = jobs.find(({ from }) => from >= to && from - to <= 9)
  const start = unit.tokens[to]
  if (job === undefined || start === undefined) return null
  if (speaksOfPosition(unit, announcement) || asksForExperience(unit, announcement)) return null
  // The announcement nearest before the job counts: `As a growing company we seek a`.
  if (starts.some((later) => later.from > to && later.from < job.from)) return null
  if (/[.!?:;]\s/u.test(unit.text.slice(start.start, unit.tokens[job.to - 1]?.end))) return null
  // `Questions about this position, please contact the recruiter` announces nobody.
  if (/^[,.;!?]/u.test(unit.text.slice(unit.tokens[to - 1]?.end))) return null
  const lastJob =
    jobs.filter((other) => other.from >= job.from && other.from - job.from <= 3).at(-1) ?? job
  const stop = inOrder(pickMeanings(unit.meanings, 'afterTitle')).find(
    ({ from }) => from >= lastJob.to && !standsInWord(unit, from),
  )
  const jobEnd = unit.tokens[lastJob.to - 1]?.end ?? 0
  const cut = /^[^,.;:!?\n]{0,60}/u.exec(unit.text.slice(jobEnd))?.[0].length ?? 0
  const stopAt = unit.tokens[stop?.from ?? unit.tokens.length]?.start ?? unit.text.length
  const title = cleanTitle(dropPraise(unit.text.slice(start.start, Math.min(stopAt, jobEnd + cut))))
  return wordLike.test(title) && isNameable(title) ? title : null
}

/** `The Grain Buyer will`, `As Head of Mill Safety, you`: a subject in capitals. */
const subject =
  /(?:^|[.!?]\s)(?:The|As(?:\s(?:an?|our))?|En tant qu[e’']|Als)\s?(\p{Lu}[\p{L}&/–-]*(?:\s(?:(?:of|to|for|and|the|de|du|des|für|und)\s){0,2}[\p{Lu}&][\p{L}&/–-]*){0,7})(?=,|\s(?:positions?|will|is|plays|performs|reports|works|serves|you|vous|tu|bist|sind|unterstützt)\b)/u

/** `Clerk II` */
const level = /\s[IVX]{1,4}$/u

/** The job that a sentence is about, if it is written as a name. */
const readSubject = (unit: Unit): string[] => {
  const found = subject.exec(unit.text.slice(0, 600))
  const name = found?.[1]
  if (found === null || name === undefined) return []
  const start = found.index + found[0].length - name.length
  // `The Fellow Academy` and `The Head Office Team` contain such a word but are not jobs.
  const isJob = pickMeanings(unit.meanings, 'occupation').some(({ from, to }) => {
    const opens = unit.tokens[from]?.start === start
    const ends = unit.tokens[to - 1]?.end === start + name.replace(level, '').length
    return ends || (opens && /\sof\s/u.test(name))
  })
  return isJob ? [cleanTitle(name)] : []
}

/** Names begin with a capital if the script has them. */
export const isWrittenAsName = (title: string): boolean => /^[^\p{Ll}]/u.test(title)

/**
 * Finds the words between an announcement in a sentence and the end of its title: `seeking a Senior
 * Baker to join`. Of several, the first that is written as a name.
 */
export const findInSentence = (unit: Unit): FoundTitle | null => {
  const starts = joinAnnouncements(pickMeanings(unit.meanings, 'beforeTitle'))
  const announced = starts.flatMap((start) => readAnnounced(unit, start, starts) ?? [])
  const titles = [...announced, ...readSubject(unit)]
  const title = titles.find(isWrittenAsName) ?? titles[0]
  return title === undefined ? null : { title, unit: null, score: 1 }
}

/** `a highly motivated and experienced Senior Engineer`: where the title has capitals, it begins with them. */
const dropPraise = (text: string): string => {
  const words = text.trim().split(/\s+/)
  const firstCapital = words.findIndex((word) => /^\p{Lu}/u.test(word))
  return firstCapital > 0 && /^\p{Ll}/u.test(words[0] ?? '')
    ? words.slice(firstCapital).join(' ')
    : text
}
