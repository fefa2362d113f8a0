import { isOfOneAlphabet } from './alphabets'
import { isAscii, isLower, isRare, isUpper, roleOf, scriptOf, type Role } from './characters'

interface Spot {
  character: string
  role: Role
}

/** A line around a run: the run's spots are those from `from` up to, without, `to`. */
interface Passage {
  spots: readonly Spot[]
  from: number
  to: number
}

const nothing: Spot = { character: '', role: 'space' }
const at = ({ spots }: Passage, index: number): Spot => spots[index] ?? nothing

const isLetter = ({ role }: Spot): boolean => role === 'letter'
const isSpecialLetter = (spot: Spot): boolean => isLetter(spot) && !isAscii(spot.character)
const isSign = ({ role }: Spot): boolean => role === 'symbol' || role === 'opener'
const isBesideWords = ({ role }: Spot): boolean =>
  role === 'symbol' ||
  role === 'opener' ||
  role === 'quote' ||
  role === 'apostrophe' ||
  role === 'dash'

const weighLetterPair = (left: string, right: string): number => {
  const scripts = [scriptOf(left), scriptOf(right)]
  if (scripts[0] !== scripts[1]) return scripts.includes('east-asian') ? 1 : 2
  if (!isLower(left) || !isUpper(right) || (isAscii(left) && isAscii(right))) return 0
  return isAscii(left) ? 2 : 1
}

const isOddCluster = (left: Spot, right: Spot): boolean =>
  (isSign(left) && isSign(right)) ||
  (left.role === 'opener' && right.role === 'quote') ||
  ((left.role === 'quote' || left.role === 'apostrophe') && right.role === 'symbol')

const weighNeighbours = (left: Spot, right: Spot): number => {
  if (isLetter(left) && isLetter(right)) return weighLetterPair(left.character, right.character)
  if (right.role === 'mark') return isLetter(left) || left.role === 'mark' ? 1 : 2
  if (isLetter(left) && right.role === 'opener') return 2
  if (isLetter(left) && right.role === 'symbol') return 1
  const [one, other] = left.role === 'digit' ? [left, right] : [right, left]
  if (one.role === 'digit' && isSpecialLetter(other)) {
    return scriptOf(other.character) === 'east-asian' ? 0 : 1
  }
  return isOddCluster(left, right) ? 1 : 0
}

const weighSignsInWord = (signs: readonly Spot[]): number => {
  const [first, second] = signs
  if (second !== undefined) return signs.some(isSign) ? 2 : 0
  if (first?.role === 'quote') return 2
  return first?.role === 'symbol' || first?.role === 'dash' ? 1 : 0
}

// `MĂĽller`: two capitals and then a small letter, a letter beyond ASCII among the capitals.
const isBrokenCapital = (first: Spot, second: Spot, third: Spot): boolean =>
  isUpper(first.character) &&
  isUpper(second.character) &&
  isLower(third.character) &&
  (isSpecialLetter(first) || isSpecialLetter(second))

// `Ã ` and `Â©`: no language has a word of this one letter.
const isLoneLead = (before: Spot, lead: Spot, after: Spot): boolean =>
  /[ÂÃĂ]/u.test(lead.character) &&
  !isLetter(before) &&
  (after.character === '\u00A0' || after.role === 'dash' || isSign(after))

// A word of two scripts is weighed by its letter pairs, so each script answers for itself here.
const isOfOneAlphabetPerScript = (letters: string): boolean =>
  (letters.match(/\p{Script=Latin}+|\p{Script=Cyrillic}+/gu) ?? []).every(isOfOneAlphabet)

/** The stretches of spots that `belongs` accepts and that touch the passage's run. */
const findStretches = (
  { spots, from, to }: Passage,
  belongs: (spot: Spot) => boolean,
): { start: number; spots: readonly Spot[] }[] => {
  const stretches: { start: number; spots: readonly Spot[] }[] = []
  let start = 0
  while (start < to) {
    let end = start
    for (let spot = spots[end]; spot !== undefined && belongs(spot); spot = spots[end]) end += 1
    if (end > start && end > from) stretches.push({ start, spots: spots.slice(start, end) })
    start = Math.max(end, start + 1)
  }
  return stretches
}

const weighCharacters = ({ spots, from, to }: Passage): number =>
  spots.slice(from, to).filter(({ character, role }) => role === 'control' || isRare(character))
    .length * 2

const weighPairs = (passage: Passage): number => {
  let weight = 0
  for (let index = passage.from; index <= passage.to; index += 1) {
    weight += weighNeighbours(at(passage, index - 1), at(passage, index))
  }
  return weight
}

const weighCapitals = (passage: Passage): number => {
  let weight = 0
  for (let index = passage.from; index < passage.to + 2; index += 1) {
    const three = [at(passage, index - 2), at(passage, index - 1), at(passage, index)] as const
    if (isBrokenCapital(...three)) weight += 1
  }
  for (let index = passage.from; index < passage.to; index += 1) {
    const three = [at(passage, index - 1), at(passage, index), at(passage, index + 1)] as const
    if (isLoneLead(...three)) weight += 2
  }
  return weight
}

const weighWords = (passage: Passage): number =>
  findStretches(passage, isLetter).filter(
    ({ spots }) => !isOfOneAlphabetPerScript(spots.map(({ character }) => character).join('')),
  ).length * 2

const weighSigns = (passage: Passage): number =>
  findStretches(passage, isBesideWords)
    .filter(
      ({ start, spots }) =>
        isLetter(at(passage, start - 1)) && isLetter(at(passage, start + spots.length)),
    )
    .reduce((weight, { spots }) => weight + weighSignsInWord(spots), 0)

/**
 * How improbable `run` is as honest writing between `before` and `after`: 0 for
 * a run that could stand in a real sentence, and 1 or 2 more for each thing that
 * writers do not do, such as a currency sign after a letter, a capital after a
 * small letter, letters of two scripts or of no common alphabet in one word, a
 * quotation mark between two letters, a control character. The idea is that of
 * ftfy's badness (https://ftfy.readthedocs.io/en/latest/heuristic.html).
 */
export const weighOddities = (before: string, run: string, after: string): number => {
  const from = Array.from(before).length
  const spots = Array.from(before + run + after).map((character): Spot => ({
    character,
    role: roleOf(character),
  }))
  const passage = { spots, from, to: from + Array.from(run).length }
  return (
    weighCharacters(passage) +
    weighPairs(passage) +
    weighCapitals(passage) +
    weighWords(passage) +
    weighSigns(passage)
  )
}
