import type { CvAnswer } from './cvAnswer'
import { foldText, foldWords } from './foldText'
import { countEdits } from './nearEnough'

const eras = /平成|令和|昭和/u

const isWordIn = (
  word: string,
  letters: string,
  words: ReadonlySet<string>,
  isScan: boolean,
): boolean =>
  letters.includes(word) ||
  (isScan &&
    [...words].some(
      (other) =>
        Math.abs(other.length - word.length) <= 2 &&
        countEdits(word, other) <= Math.max(1, Math.floor(word.length / 4)),
    ))

const isYearIn = (day: string, letters: string): boolean => {
  const year = day.slice(0, 4)
  return !/^\d{4}$/.test(year) || letters.includes(year) || letters.includes(year.slice(2))
}

/**
 * Lists the values of an answer that the text of the file doesn't bear out: one of their words stands
 * nowhere in it, or the last seven digits of a phone number, or a year (unless years are counted by eras).
 * In a scan, a word may differ by every fourth letter.
 */
export const findInvented = (answer: CvAnswer, text: string, isScan: boolean): string[] => {
  const words = new Set(foldWords(text))
  const letters = foldText(text)
  const digits = letters.replaceAll(/\D/g, '')
  const texts = [
    answer.name,
    ...answer.emails,
    ...answer.experience.flatMap(({ title, organisation }) => [title, organisation]),
    ...answer.education.flatMap(({ degree, institution }) => [degree, institution]),
    ...answer.skills,
  ]
  const days = answer.experience.flatMap(({ from, to }) => [from, to])
  return [
    ...texts.filter(
      (value) => !foldWords(value).every((word) => isWordIn(word, letters, words, isScan)),
    ),
    ...answer.phones.filter((phone) => !digits.includes(phone.replaceAll(/\D/g, '').slice(-7))),
    ...(eras.test(text) ? [] : days.filter((day) => !isYearIn(day, digits))),
  ]
}
