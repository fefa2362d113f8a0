import { simplifyCharacter } from '../../text/chineseCharacters'
import { capitalLookAlikes, lookAlikes, plainLetters } from './letterTables'

/** A text reduced to what distinguishes one name from another, and the origin of each letter. */
export interface FoldedText {
  text: string
  /** Letters, digits and `&`, folded. */
  letters: string
  /** For each UTF-16 unit of `letters`: where its character in `text` starts, and where it ends. */
  starts: Uint32Array
  ends: Uint32Array
}

// Marks that are optional in writing. The vowel signs of Indic scripts and the voicing marks of kana
// distinguish words, so they stay.
const optionalMarks =
  /(?:[\u0300-\u036F]|[\u0483-\u0489]|[\u0591-\u05BD]|[\u05BF-\u05C7]|[\u0610-\u061A]|[\u064B-\u065F]|\u0670|[\u06D6-\u06ED]|\u093C|[\u1AB0-\u1AFF]|[\u1DC0-\u1DFF]|[\u20D0-\u20FF]|[\uFE00-\uFE0F]|[\uFE20-\uFE2F]|[\u{E0100}-\u{E01EF}])/gu

// Signs that decompose to letters but are read as signs: trademarks, and footnotes in superscript.
const unreadSigns = /[™℠®©¹²³⁰-⁹₀-₉]/u

const foldLetter = (letter: string): string => {
  const simplified = simplifyCharacter(letter)
  const simple = plainLetters[simplified] ?? simplified
  const point = simple.codePointAt(0) ?? 0
  // Converts katakana to hiragana.
  if (point >= 0x30a1 && point <= 0x30f6) return String.fromCodePoint(point - 0x60)
  return simple
}

/** Reads boxed or circled letters and flags as the letters that a reader sees. */
const readSymbol = (character: string): string => {
  const point = character.codePointAt(0) ?? 0
  const firsts = [0x1f1e6, 0x1f150, 0x1f170, 0x1f130]
  const first = firsts.find((start) => point >= start && point < start + 26)
  return first === undefined ? character : String.fromCharCode(97 + point - first)
}

const decimalDigit = /^\p{Nd}$/u

/** Returns the value of a decimal digit of any script: every script has its ten in a row, starting with zero. */
const readDigit = (digit: string): string => {
  const point = digit.codePointAt(0) ?? 0
  let zero = point
  while (point - zero < 9 && decimalDigit.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((point - zero) % 10)
}

const foldCharacter = (character: string): string => {
  if (unreadSigns.test(character)) return ''
  const decomposed = readSymbol(character)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(optionalMarks, '')
  return Array.from(decomposed)
    .map((one) => (decimalDigit.test(one) ? readDigit(one) : foldLetter(one)))
    .join('')
    .replace(/[^\p{L}\p{M}\p{N}&]/gu, '')
}

const seeCharacter = (character: string): string => {
  const seen = capitalLookAlikes[character] ?? lookAlikes[character]
  if (seen !== undefined) return seen
  return Array.from(foldCharacter(character))
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
}

const remember = (fold: (character: string) => string): ((character: string) => string) => {
  const known = new Map<string, string>()
  return (character) => {
    const folded = known.get(character) ?? fold(character)
    known.set(character, folded)
    return folded
  }
}

const foldEach = (text: string, fold: (character: string) => string): FoldedText => {
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const piece = fold(character)
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(at)
      ends.push(at + character.length)
    }
    if (piece !== '') pieces.push(piece)
    at += character.length
  }
  return {
    text,
    letters: pieces.join(''),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  }
}

const foldKnown = remember(foldCharacter)
const seeKnown = remember(seeCharacter)

/**
 * Folds a text to find names in it: letters of any width, case, accent or form are the same;
 * spaces, joiners, hyphens and punctuation are dropped.
 */
export const foldLetters = (text: string): FoldedText => foldEach(text, foldKnown)

/**
 * Folds a text like `foldLetters`, but by appearance: Cyrillic and Greek letters, digits and
 * signs become the Latin letters that they resemble.
 */
export const foldLooks = (text: string): FoldedText => foldEach(text, seeKnown)
