import { isOfOneAlphabet } from './alphabets'
import { toCharacter, toText, type Character } from './characters'

/** A run in its context: from `from` up to, but not including, `to`. */
interface Passage {
  characters: readonly Character[]
  from: number
  to: number
}

const nothing = toCharacter(' ')
const at = ({ characters }: Passage, index: number): Character => characters[index] ?? nothing

const isLetter = ({ role }: Character): boolean => role === 'letter'
const isSign = ({ role }: Character): boolean => role === 'symbol' || role === 'opener'
const isBesideWords = ({ role }: Character): boolean =>
  role === 'symbol' ||
  role === 'opener' ||
  role === 'quote' ||
  role === 'apostrophe' ||
  role === 'dash'

const weighLetterPair = (left: Character, right: Character): number => {
  if (left.script !== right.script)
    return left.script === 'east-asian' || right.script === 'east-asian' ? 1 : 2
  if (!left.isLower || !right.isUpper || (left.isAscii && right.isAscii)) return 0
  return left.isAscii ? 2 : 1
}

const isOddCluster = (left: Character, right: Character): boolean =>
  (isSign(left) && isSign(right)) ||
  (left.role === 'opener' && right.role === 'quote') ||
  ((left.role === 'quote' || left.role === 'apostrophe') && right.role === 'symbol')

const weighNeighbours = (left: Character, right: Character): number => {
  if (isLetter(left) && isLetter(right)) return weighLetterPair(left, right)
  if (right.role === 'mark') return isLetter(left) || left.role === 'mark' ? 1 : 2
  if (isLetter(left) && right.role === 'opener') return 2
  if (isLetter(left) && right.role === 'symbol') return 1
  const [one, other] = left.role === 'digit' ? [left, right] : [right, left]
  if (one.role === 'digit' && other.isSpecialLetter) {
    return other.script === 'east-asian' ? 0 : 1
  }
  return isOddCluster(left, right) ? 1 : 0
}

const weighSignsInWord = (signs: readonly Character[]): number => {
  const [first, second] = signs
  if (second !== undefined) return signs.some(isSign) ? 2 : 0
  if (first?.role === 'quote') return 2
  return first?.role === 'symbol' || first?.role === 'dash' ? 1 : 0
}

// `MĂĽller`: two capitals and then a small letter, a letter beyond ASCII among the capitals.
const isBrokenCapital = (first: Character, second: Character, third: Character): boolean =>
  first.isUpper &&
  second.isUpper &&
  third.isLower &&
  (first.isSpecialLetter || second.isSpecialLetter)

// `Ã ` and `Â©`: no language has a word that consists of this one letter.
const isLoneLead = (before: Character, lead: Character, after: Character): boolean =>
  /[ÂÃĂ]/u.test(lead.text) &&
  !isLetter(before) &&
  (after.text === '\u00A0' || after.role === 'dash' || isSign(after))

// A word of two scripts is judged by its letter pairs, so here each script is checked separately.
const isOfOneAlphabetPerScript = (letters: readonly Character[]): boolean =>
  !letters.some(({ isSpecialLetter }) => isSpecialLetter) ||
  (toText(letters).match(/\p{Script=Latin}+|\p{Script=Cyrillic}+/gu) ?? []).every(isOfOneAlphabet)

interface Stretch {
  start: number
  characters: readonly Character[]
}

/** Finds the stretches of characters that `belongs` accepts and that touch the passage's run. */
const findStretches = (
  { characters, from, to }: Passage,
  belongs: (character: Character) => boolean,
): Stretch[] => {
  const stretches: Stretch[] = []
  let start = 0
  while (start < to) {
    let end = start
    for (let next = characters[end]; next !== undefined && belongs(next); next = characters[end])
      end += 1
    if (end > start && end > from)
      stretches.push({ start, characters: characters.slice(start, end) })
    start = Math.max(end, start + 1)
  }
  return stretches
}

const weighCharacters = ({ characters, from, to }: Passage): number =>
  characters.slice(from, to).filter(({ role, isRare }) => role === 'control' || isRare).length * 2

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
  findStretches(passage, isLetter).filter(({ characters }) => !isOfOneAlphabetPerScript(characters))
    .length * 2

const weighSigns = (passage: Passage): number =>
  findStretches(passage, isBesideWords)
    .filter(
      ({ start, characters }) =>
        isLetter(at(passage, start - 1)) && isLetter(at(passage, start + characters.length)),
    )
    .reduce((weight, { characters }) => weight + weighSignsInWord(characters), 0)

/**
 * Scores how improbable `run` is as genuine writing between `before` and `after`: 0 for a run
 * that could occur in a real sentence, and 1 or 2 more for everything that writers do not do,
 * such as a currency sign after a letter, a capital after a small letter, letters of two scripts
 * or of no common alphabet in one word, a quotation mark between two letters, a control
 * character. The idea is that of ftfy's badness
 * (https://ftfy.readthedocs.io/en/latest/heuristic.html).
 */
export const mojibakeScore = (
  before: readonly Character[],
  run: readonly Character[],
  after: readonly Character[],
): number => {
  const passage: Passage = {
    characters: [...before, ...run, ...after],
    from: before.length,
    to: before.length + run.length,
  }
  return (
    weighCharacters(passage) +
    weighPairs(passage) +
    weighCapitals(passage) +
    weighWords(passage) +
    weighSigns(passage)
  )
}
