import { foldLetters } from '../letters/foldLetters'
import { startsSmall } from '../letters/letterCase'
import type { NameForm } from './nameForms'
import { plain, type TextMatch } from '../textMatch'

const shortestName = 6

/** Whether changing one letter, or swapping two, turns one word into the other. */
const isOneChangeApart = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false
  let first = 0
  while (first < one.length && one.charAt(first) === other.charAt(first)) first += 1
  const rest = one.slice(first)
  const otherRest = other.slice(first)
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) &&
      rest.charAt(0) === otherRest.charAt(1) &&
      rest.charAt(1) === otherRest.charAt(0))
  )
}

/**
 * How many letters at the end of a name may change with its case: in long names, a vowel before
 * the ending is dropped.
 */
const countLoose = (name: string): number => (name.length >= 9 ? 3 : 2)

const isNear = (word: string, name: string): boolean => {
  if (word === name) return false
  const sharesBeginning =
    word.startsWith(name.slice(0, -countLoose(name))) &&
    word.length <= name.length + 3 &&
    name.length > shortestName
  return sharesBeginning || isOneChangeApart(word, name)
}

/** Finds capitalised words that match a client's name except for a typing error or an ending; none is certain. */
export const findNearWords = (text: string, forms: readonly NameForm[]): TextMatch[] => {
  const names = forms
    .filter(
      ({ kind, breaks, isCommon, letters }) =>
        kind !== 'hint' &&
        kind !== 'stem' &&
        breaks.size === 0 &&
        !isCommon &&
        letters.length >= shortestName,
    )
    .map(({ letters }) => letters)
  if (names.length === 0) return []
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    if (startsSmall(word) || word.length < shortestName - 1 || word.length > 80) return []
    const { letters } = foldLetters(word)
    return names.some((name) => isNear(letters, name))
      ? [{ start: index, end: index + word.length, isCertain: false, kept: plain }]
      : []
  })
}
