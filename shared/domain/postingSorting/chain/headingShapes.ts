import { countWords, endsQuestion, endsSentence, hasMeaning, type Unit } from '../lines/units'

/** `Who we are…` trails off, as headings do. */
export const endsStatement = (text: string): boolean =>
  endsSentence(text) && !/(?:\.{2,4}|…\.?)$/u.test(text)

/** Whether a line is short enough for a heading. */
export const isShort = (unit: Unit): boolean => countWords(unit) <= 12 && unit.text.length <= 110

/** Whether a line opens something: what follows is a list, or prose longer than itself. */
export const opensSomething = (unit: Unit, next: Unit | undefined): boolean => {
  if (next === undefined) return false
  if (next.isItem) return true
  return (
    next.text.length > Math.max(unit.text.length * 1.5, 50) &&
    (endsSentence(next.text) || countWords(next) >= 14)
  )
}

/**
 * A line set apart above a list may use a few more words to say what the list is, unless it is a
 * sentence that introduces it.
 */
export const isTooLong = (unit: Unit, next: Unit): boolean =>
  next.isItem && unit.isApartAbove && !/[:：.!。；;…]["”’»)\]]*$/u.test(unit.text)
    ? countWords(unit) > 14 || unit.text.length > 110
    : countWords(unit) > 9 || unit.text.length > 90

/** Whether the sentence must continue. */
export const endsInMidSentence = (text: string): boolean =>
  /[,;]$/u.test(text) && !endsQuestion(text)

/** Whether a line begins with a verb, above another that does: one duty of several. */
export const isDutyAbove = (unit: Unit, next: Unit | undefined): boolean =>
  next !== undefined && !next.isItem && hasMeaning(unit, 'duty') && hasMeaning(next, 'duty')

/** The line below a short question, or below a short line with a colon, is what that one opens. */
export const opensHere = (unit: Unit, previous: Unit | undefined): boolean =>
  previous !== undefined &&
  !previous.isItem &&
  previous.isApartAbove &&
  countWords(previous) <= 6 &&
  countWords(unit) > countWords(previous) &&
  /[?？:：]$/u.test(previous.text)

/** Without blank lines, a heading is recognised by its length. */
export const isShortBetweenLong = (
  unit: Unit,
  previous: Unit | undefined,
  next: Unit | undefined,
): boolean =>
  countWords(unit) <= 5 &&
  /^[^\p{Ll}\d]/u.test(unit.text) &&
  !/[.,;!]$/u.test(unit.text) &&
  previous !== undefined &&
  next !== undefined &&
  countWords(previous) >= 8 &&
  (next.isItem || countWords(next) >= 8)

const connective =
  /^(?!.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\P{L}*\p{L}{1,3}\P{L}*$/u

/** `or`, `und`: a word between two requirements, not a heading. */
export const isConnective = (text: string): boolean => connective.test(text)

/** Whether a line is a few words on their own, not the end of a list of short lines. */
export const isSetApart = (unit: Unit, previous: Unit | undefined): boolean =>
  countWords(unit) <= 4 &&
  unit.isApartAbove &&
  unit.isApartBelow &&
  !hasMeaning(unit, 'occupation') &&
  previous !== undefined &&
  (countWords(previous) >= 10 || previous.index === 0 || previous.isItem || previous.isMarked)

/** Whether a line is in capitals and does not name an occupation, as a title might. */
export const isShouted = (unit: Unit): boolean =>
  /\p{Lu}{4}/u.test(unit.text) && !/\p{Ll}/u.test(unit.text) && !hasMeaning(unit, 'occupation')
