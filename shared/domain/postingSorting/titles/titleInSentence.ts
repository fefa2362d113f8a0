import { pickMeanings, type Unit } from '../lines/units'
import { cleanTitle } from './cleanTitle'
import { genderMark } from './genderMark'
import { isNameable, type FoundTitle } from './scoreTitle'

const wordLike = /[\p{L}\p{N}]/u

/** The `in` of `Lehrer*in` is no word of its own. */
const standsInWord = (unit: Unit, at: number): boolean =>
  /[*:_/(·]/u.test(unit.text[(unit.tokens[at]?.start ?? 0) - 1] ?? '')

const longestTitle = 90

/** From `start` to the mark that ends a title, as in `Baker (m/f/d)`; null where there is none in the sentence. */
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

/** `We are looking for` and `a` are one announcement; in the order of the sentence, since the first one counts. */
const joinAnnouncements = (found: readonly Span[]): Span[] => {
  const joined: Span[] = []
  for (const { from, to } of [...found].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last === undefined || from > last.to) joined.push({ from, to })
    else last.to = Math.max(last.to, to)
  }
  return joined
}

/** The words from an announcement in a sentence to where the title ends: `seeking a Senior Baker to join`. */
export const findInSentence = (unit: Unit): FoundTitle | null => {
  const starts = joinAnnouncements(pickMeanings(unit.meanings, 'beforeTitle'))
  const ends = pickMeanings(unit.meanings, 'afterTitle')
    .map(({ from }) => from)
    .filter((from) => !standsInWord(unit, from))
  const jobs = pickMeanings(unit.meanings, 'occupation')
  for (const { to } of starts) {
    const marked = findMarked(unit, unit.tokens[to]?.start ?? unit.text.length)
    if (marked !== null) return { title: marked, unit: null, score: 1 }
    const job = jobs.find(({ from }) => from >= to && from - to <= 9)
    if (job === undefined) continue
    // The announcement that stands nearest before the job counts: `As a growing company we seek a`.
    if (starts.some((later) => later.from > to && later.from < job.from)) continue
    const from = unit.tokens[to]
    if (from === undefined) continue
    const between = unit.text.slice(from.start, unit.tokens[job.to - 1]?.end)
    if (/[.!?:;]\s/u.test(between)) continue
    const lastJob =
      jobs.filter((other) => other.from >= job.from && other.from - job.from <= 3).at(-1) ?? job
    const stop = ends.find((end) => end >= lastJob.to) ?? unit.tokens.length
    const tail = unit.text.slice(unit.tokens[lastJob.to - 1]?.end ?? 0)
    const cut = /^[^,.;:!?\n]{0,60}/u.exec(tail)?.[0].length ?? 0
    const stopAt = unit.tokens[stop]?.start ?? unit.text.length
    const end = Math.min(stopAt, (unit.tokens[lastJob.to - 1]?.end ?? 0) + cut)
    const title = cleanTitle(dropPraise(unit.text.slice(from.start, end)))
    if (wordLike.test(title) && isNameable(title)) return { title, unit: null, score: 1 }
  }
  return null
}

/** `a highly motivated and experienced Senior Engineer`: where the title has capitals, it begins with them. */
const dropPraise = (text: string): string => {
  const words = text.trim().split(/\s+/)
  const firstCapital = words.findIndex((word) => /^\p{Lu}/u.test(word))
  return firstCapital > 0 && /^\p{Ll}/u.test(words[0] ?? '')
    ? words.slice(firstCapital).join(' ')
    : text
}
