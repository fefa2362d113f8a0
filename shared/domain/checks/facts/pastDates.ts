import type { Day } from '@shared/model/record'

/** A date in a text. */
export interface PastDate {
  start: number
  end: number
}

const months = [
  ...['january|januar|jänner|jan', 'february|februar|feb', 'march|märz|mar', 'april|apr'],
  ...['may|mai', 'june|juni|jun', 'july|juli|jul', 'august|aug', 'september|sept|sep'],
  ...['october|oktober|oct|okt', 'november|nov', 'december|dezember|dec|dez'],
]
const month = months.join('|')

const datePattern = new RegExp(
  [
    '(?<isoYear>20\\d\\d)-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)',
    '(?<dotDay>\\d{1,2})\\.\\s?(?<dotMonth>\\d{1,2})\\.\\s?(?<dotYear>20\\d\\d)',
    '(?<slashOne>\\d{1,2})/(?<slashTwo>\\d{1,2})/(?<slashYear>20\\d\\d)',
    `(?<wordDay>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?(?<wordMonth>${month})\\.?,?\\s(?<wordYear>20\\d\\d)`,
    `(?<usMonth>${month})\\.?\\s(?<usDay>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<usYear>20\\d\\d)`,
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'giu',
)

const numberMonth = (word: string): number =>
  months.findIndex((names) => names.split('|').includes(word.toLowerCase())) + 1

const toDay = (year = '', monthNumber: number, day = ''): Day =>
  `${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`

/** Reads a date as a day; of `03/04/2026`, the later of both readings. */
const readDay = (groups: Readonly<Record<string, string | undefined>>): Day => {
  const { isoYear, isoMonth, isoDay, dotYear, dotMonth, dotDay } = groups
  const { slashYear, slashOne, slashTwo, wordYear, wordMonth, wordDay } = groups
  if (isoYear !== undefined) return toDay(isoYear, Number(isoMonth), isoDay)
  if (dotYear !== undefined) return toDay(dotYear, Number(dotMonth), dotDay)
  if (wordYear !== undefined) return toDay(wordYear, numberMonth(wordMonth ?? ''), wordDay)
  if (slashYear === undefined)
    return toDay(groups['usYear'], numberMonth(groups['usMonth'] ?? ''), groups['usDay'])
  const readings = [
    toDay(slashYear, Number(slashOne), slashTwo),
    toDay(slashYear, Number(slashTwo), slashOne),
  ].filter((day) => Number(day.slice(5, 7)) <= 12)
  return readings.sort().at(-1) ?? '9999-12-31'
}

/** Words by which a date is one to come: a deadline, a start, an interview. */
const upcoming =
  /appl(?:y|ications?)|deadline|closing|closes|no later than|until|\bby\b|start(?:s|ing)?|begin|join|available from|as of|interview|bewerb|frist|\bbis\b|\bab\b|\bzum\b|eintritt|beginn|besetz|frühestens|spätestens/iu

const ofThePast =
  /since|founded|established|incorporated|acquired|opened|last updated|posted|published|version|dated|amended|act of|regulation|seit|gegründet|gesetz|verordnung|fassung|stand:|veröffentlicht/iu

const sentencePattern = /[^!?\n]+?(?:[.!?](?=\s+\p{Lu})|[!?\n]|$)/gu

/** Finds dates before `today` that a text speaks of as being to come. */
export const findPastDates = (text: string, today: Day): PastDate[] => {
  if (!/20\d\d/u.test(text)) return []
  return [...text.matchAll(sentencePattern)].flatMap(({ index: offset, 0: sentence }) => {
    if (!upcoming.test(sentence) || ofThePast.test(sentence)) return []
    return [...sentence.matchAll(datePattern)]
      .filter(({ groups = {} }) => readDay(groups) < today)
      .map(({ index, 0: { length } }) => ({ start: offset + index, end: offset + index + length }))
  })
}
