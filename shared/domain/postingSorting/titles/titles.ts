import { classOfHeading } from '../chain/classes'
import { matchHeading } from '../chain/headings'
import { countWords, endsSentence, hasMeaning, pickMeanings, type Unit } from '../lines/units'

export interface FoundTitle {
  title: string
  unit: Unit | null
  score: number
}

/** `(m/w/d)`, `(f/m/x)`, `H/F`, `(all genders)`: said of titles and of nothing else. */
export const genderMark =
  /\(\s?(?:[mwfdxihvkna](?:\s?[/|,*]\s?[mwfdxihvkna*]|\/divers|\/inter){1,4}|all genders?|gn|a|w\/m\/d|d\/m\/w|mensch|n|h\/f|f\/h|k\/m|m\/k|vrouw\/man|m\/v)\s?\)|\b[HF]\s?\/\s?[FH]\b|\b[mwfd]\/[mwfd](?:\/[dxigna])?\b|\((?:m|w|f)\s?[/|]\s?(?:w|f|m)\)/iu

const quotes = /^["“”„‚'«»‹›\s]+|["“”‚'«»‹›\s]+$/gu

/** A title without what a page says around it. */
export const cleanTitle = (text: string): string =>
  text
    .replace(/^[\p{Extended_Pictographic}\uFE0F\u200D\s•–-]+/u, '')
    .replace(quotes, '')
    .replace(/^#\d+\s+/, '')
    .replace(
      /\s+(?:job description(?: template)?|position description|stellenbeschreibung|stellenausschreibung|fiche de poste|job advert(?:isement)?)\s*$/i,
      '',
    )
    .replace(/[\s.:!,;|–-]+$/u, '')
    .replace(quotes, '')
    .replace(/^[【［《〈＜≪〔]([^【】]+)[】］》〉＞≫〕]$/u, '$1')
    .replace(/(?<=\p{Script=Han}[）)]?)\s?\d{1,3}\s?(?:名|人|位|個|个)?$/u, '')
    .replace(/\s+/g, ' ')
    .trim()

const isNameable = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && text.length <= 140 && text.split(/\s+/).length <= 16

/** What follows the words that announce a title in a heading: `We are hiring a Baker`. */
const afterAnnouncement = (unit: Unit): string | null => {
  const found = pickMeanings(unit.meanings, 'beforeTitle')
    .filter(({ from }) => from <= 4)
    .sort((one, other) => other.to - one.to)[0]
  if (found === undefined) return null
  const start = unit.tokens[found.to]?.start
  const rest = start === undefined ? '' : cleanTitle(unit.text.slice(start))
  return rest !== '' && countWords(unit) <= 14 && !endsSentence(rest) ? rest : null
}

const labelOf = (unit: Unit): 'title' | 'other' | null => {
  if (unit.label === null || unit.label.value === '') return null
  const facts = pickMeanings(unit.label.meanings, 'label')
  if (facts.length === 0) return null
  return facts.some(({ meaning }) => meaning.fact === 'title') ? 'title' : 'other'
}

const isKnownHeading = (unit: Unit): boolean => {
  const { name, strength } = matchHeading(unit, unit.meanings)
  return name !== null && strength > 0.75
}

const hasOccupation = (unit: Unit): boolean => hasMeaning(unit, 'occupation')

/** How likely a line is the title, seen by itself and by where it stands. */
export const scoreTitle = (
  unit: Unit,
  position: number,
  next: Unit | undefined,
): FoundTitle | null => {
  const label = labelOf(unit)
  if (label === 'title' && unit.label !== null) {
    const title = cleanTitle(unit.label.value)
    if (!isNameable(title)) return null
    const isAtTop = position < 14
    const isJob = /job|post|position|stelle|poste|role|puesto|cargo|职位|岗位/i.test(
      unit.label.text,
    )
    const bonus = hasOccupation(unit) || genderMark.test(unit.text) ? 1.5 : 0
    const isProse = countWords(unit) > 14
    return {
      title,
      unit,
      score:
        (unit.isFrontMatter ? 5 : isAtTop ? 4.5 : 1.5) +
        bonus +
        (isJob ? 0.8 : 0) -
        (isProse ? 4 : 0),
    }
  }
  const text = cleanTitle(unit.text)
  if (!isNameable(text) || unit.tokens.length === 0) return null
  const hasMark = genderMark.test(unit.text)
  if (label === 'other' && !hasMark) return null
  if (unit.isFrontMatter) return null
  let score = 0
  const words = countWords(unit)
  if (hasMark) score += 4
  if (hasOccupation(unit)) score += 2
  if (unit.isMarked) score += unit.block.level === 1 ? 1.6 : unit.block.level <= 3 ? 1 : 0.5
  if (position === 0) score += 2.2
  else if (position <= 2) score += 1.2
  else if (position <= 6) score += 0.5
  else score -= Math.min(3, (position - 6) * 0.15)
  if (unit.isItem) score -= 2.5
  if (words > 8) score -= (words - 8) * 0.4
  if (endsSentence(unit.text) && !/\b(?:jr|sr|inc)\.$/i.test(unit.text)) score -= hasMark ? 1 : 3
  if (/[?？]$/u.test(unit.text)) score -= 2
  if (/[:：]$/u.test(unit.text)) score -= 1.5
  if (/@|https?:|www\./.test(unit.text)) score -= 4
  if (/^[a-zа-яα-ω]/u.test(unit.text) && !hasMark) score -= 1.5
  if (isKnownHeading(unit) && !hasMark) score -= hasOccupation(unit) ? 2 : 4
  if (hasMeaning(unit, 'furniture')) score -= 4
  if ((hasMeaning(unit, 'employment') || hasMeaning(unit, 'workplace')) && !hasOccupation(unit))
    score -= 1.5
  if (next !== undefined && next.text.length > 60 && words <= 10) score += 0.3
  const announced = afterAnnouncement(unit)
  return { title: announced ?? text, unit, score: announced === null ? score : score + 1.2 }
}

const wordLike = /[\p{L}\p{N}]/u

/** The words from an announcement in a sentence to where the title ends: `seeking a Senior Baker to join`. */
const findInSentence = (unit: Unit): FoundTitle | null => {
  const starts = pickMeanings(unit.meanings, 'beforeTitle').sort((one, other) => other.to - one.to)
  const ends = pickMeanings(unit.meanings, 'afterTitle').map(({ from }) => from)
  const jobs = pickMeanings(unit.meanings, 'occupation')
  for (const { to } of starts) {
    const job = jobs.find(({ from }) => from >= to && from - to <= 9)
    if (job === undefined) continue
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

const unitsAtTheTop = 40
const leastScore = 1.6

/** The title of the role that the units are about; empty where none can be told. */
export const findTitle = (units: readonly Unit[]): FoundTitle => {
  const top = units.slice(0, unitsAtTheTop)
  const found = top
    .flatMap((unit, position) => scoreTitle(unit, position, units[position + 1]) ?? [])
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score)[0]
  const [first] = units.slice(0, 1)
  const isWeak =
    found === undefined || (found.score < 2.6 && found.unit !== null && !hasOccupation(found.unit))
  if (isWeak) {
    const inSentence = top.flatMap((unit) => findInSentence(unit) ?? [])[0]
    if (inSentence !== undefined && (found === undefined || first !== found.unit)) return inSentence
  }
  return found ?? { title: '', unit: null, score: 0 }
}

/** Whether a heading names what a section of a posting holds, so that it is no title. */
export const opensKnownSection = (unit: Unit): boolean => {
  const { name } = matchHeading(unit, unit.meanings)
  return name !== null && classOfHeading[name] !== 'section'
}
